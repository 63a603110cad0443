import { z } from 'zod';
import { basePage } from '../page/base.ts';
import { sheet } from '../sheet/schema.ts';

/** 模板: a sheet to fill in. */
export const template = basePage.extend({
  kind: z.literal('template'),
  use_when: z.array(z.string().min(4)).min(1),
  steps: z.array(z.string().min(6)).min(1),
  sheet,
});
