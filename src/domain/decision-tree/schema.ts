import { z } from 'zod';
import { basePage } from '../page/base.ts';

/** 行动指南: questions that end in who does what by when. */
export const decisionTreePage = basePage.extend({ kind: z.literal('decision-tree') });
