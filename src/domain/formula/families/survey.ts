import { npsCsatCes } from '../../survey/nps-csat-ces.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: questionnaires. */
export const surveyFamily = { 'nps-csat-ces': npsCsatCes } satisfies Record<string, Compute>;
