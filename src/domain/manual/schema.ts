import { z } from 'zod';
import { basePage, day } from '../page/base.ts';

/** 工具手册: how to use one tool for one job. */
export const manual = basePage.extend({
  kind: z.literal('manual'),
  tool: z.strictObject({
    name: z.string().min(1),
    /** The version that was checked, or what could not be checked. */
    version: z.string().min(1),
    checked: day,
    cost: z.string().min(1),
    /** Alternatives that cost nothing. */
    free: z.array(z.string().min(1)).default([]),
  }),
  /** How long the short version takes, in minutes. */
  minutes: z.number().int().min(1).max(30),
  use_when: z.array(z.string().min(4)).min(1),
  not_when: z.array(z.string().min(4)).min(1),
  /** Step cards: one action, one expected result, one common mistake each. */
  steps: z
    .array(
      z.strictObject({
        do: z.string().min(4),
        expect: z.string().min(4),
        mistake: z.string().min(4),
      }),
    )
    .min(3),
  /** The smallest exercise that ends in something to hand in. */
  exercise: z.strictObject({ task: z.string().min(6), result: z.string().min(4) }),
});
