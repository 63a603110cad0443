import fc from 'fast-check';
import { addDays } from '../../../src/domain/expression/day.ts';

/** Any ISO date from 2000-01-01 to 2099-12-31. */
export const anyDay = fc
  .integer({ min: 0, max: 36_524 })
  .map((days) => addDays('2000-01-01', days));
