import fc from 'fast-check';
import type { TouchPath } from '../../../src/domain/attribution/paths.ts';

const CHANNELS = [
  '小红书',
  '天猫',
  '私域',
  '直接访问',
  '(start)',
  'null',
  '__proto__',
  'constructor',
];

/** Random paths with days and values; some repeat channels, some do not convert. */
export const anyPaths: fc.Arbitrary<TouchPath[]> = fc.array(
  fc
    .record({
      touches: fc.array(
        fc.record({ channel: fc.constantFrom(...CHANNELS), days: fc.integer({ min: 0, max: 90 }) }),
        { minLength: 1, maxLength: 8 },
      ),
      conversions: fc.integer({ min: 0, max: 50 }),
      lost: fc.integer({ min: 0, max: 500 }),
      value: fc.integer({ min: 0, max: 100_000 }),
    })
    .map(({ touches, conversions, lost, value }) => ({
      path: touches.map(({ channel }) => channel),
      days_before: touches.map(({ days }) => days).sort((left, right) => right - left),
      conversions,
      null: lost,
      value: conversions > 0 ? value : 0,
    })),
  { minLength: 1, maxLength: 12 },
);
