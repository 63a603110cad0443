import { z } from 'zod';
import { basePage } from '../page/base.ts';

/** 方法与制度: how something works here, or why. */
export const guide = basePage.extend({ kind: z.literal('guide') });
