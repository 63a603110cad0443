import { z } from 'zod';
import { basePage, day, internalLink } from '../page/base.ts';

/** 行业适配: what changes when methods and cases are carried into one industry. */
export const industry = basePage.extend({
  kind: z.literal('industry'),
  /** Its row in the table of industries. */
  summary: z.strictObject({
    challenge: z.string().min(4).max(40),
    fit: z.string().min(4).max(60),
    example: z.string().min(4).max(60),
    origin: z.enum(['source', 'derived', 'added']),
  }),
  challenges: z.array(z.string().min(4)).min(1),
  adaptations: z.array(z.strictObject({ point: z.string().min(4), how: z.string().min(6) })).min(1),
  channels: z.array(z.string().min(2)).min(1),
  content: z.array(z.string().min(2)).min(1),
  kpis: z.array(z.strictObject({ name: z.string().min(2), why: z.string().min(4) })).min(1),
  cases: z.array(z.strictObject({ to: internalLink, how: z.string().min(6) })).min(1),
  swaps: z
    .array(
      z.strictObject({
        from: z.string().min(1),
        to: z.string().min(1),
        origin: z.enum(['source', 'derived', 'added']),
      }),
    )
    .min(1),
  compliance: z.array(z.strictObject({ rule: z.string().min(6), checked: day.optional() })).min(1),
  pilot: z.array(z.string().min(4)).min(3),
  monday: z.array(z.string().min(4)).length(3),
});
