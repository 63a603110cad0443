import { expect, test } from 'vitest';
import { doubleReading } from '../../../src/domain/case/double-reading.ts';
import type { Figure } from '../../../src/domain/case/schema.ts';

const figure: Figure = {
  metric: '线索转化率',
  numbers: { change: 0.22 },
  measure: 'rate',
  basis: 'unknown',
  window: '未写明',
  source: 'plan',
};

test('the source’s 8% “提升 22%” is 9.76% or 30%', () => {
  expect(doubleReading({ ...figure, numbers: { before: 0.08, change: 0.22 } })).toEqual({
    relative: '相对提高 22%：从 8% 到 9.76%',
    points: '提高 22 个百分点：从 8% 到 30%',
  });
});

test('without the rate before, in terms of it and of 100 people', () => {
  expect(doubleReading(figure)).toEqual({
    relative: '相对提高 22%：变成原来的 1.22 倍',
    points: '提高 22 个百分点：每 100 人里多 22 人',
  });
  expect(doubleReading({ ...figure, numbers: { change: -0.4 } })).toEqual({
    relative: '相对降 40%：变成原来的 0.6 倍',
    points: '降 40 个百分点：每 100 人里少 40 人',
  });
});

test('a reading that goes beyond 100% or below 0 is said to be impossible', () => {
  const high = doubleReading({ ...figure, numbers: { before: 0.9, change: 0.2 } });
  expect(high?.points).toBe('按百分点会到 110%，不可能，所以只能是相对变化');
  const low = doubleReading({ ...figure, numbers: { before: 0.3, change: -0.4 } });
  expect(low?.points).toBe('按百分点会到 -10%，不可能，所以只能是相对变化');
});

test.each([
  ['an amount can only change relatively', { measure: 'amount' as const }],
  ['the source says which', { basis: 'points' as const }],
  ['there is no change', { numbers: { after: 0.4 } }],
])('nothing to doubt: %s', (_, changes) => {
  expect(doubleReading({ ...figure, ...changes })).toBeUndefined();
});
