import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateIndicator, reduction } from '../../../src/domain/health/rate-indicator.ts';

const fraction = fc.double({ min: -1, max: 2, noNaN: true });

test.each([
  ['repurchase 25 % of 25 %', 0.25, 0.25, 'green'],
  ['repurchase 24 %', 0.24, 0.25, 'yellow'],
  ['repurchase 20 %, the yellow border', 0.2, 0.25, 'yellow'],
  ['repurchase 19 %', 0.19, 0.25, 'red'],
  ['repurchase of the supermarket members', 0.4, 0.25, 'green'],
  ['CAC 50 → 42.5, a reduction of exactly 15 %', reduction(50, 42.5), 0.15, 'green'],
  ['CAC 0.5 → 0.425, the same in binary dust', reduction(0.5, 0.425), 0.15, 'green'],
  ['CAC 50 → 43, a reduction of 14 %', reduction(50, 43), 0.15, 'yellow'],
  ['CAC 50 → 55, a rise', reduction(50, 55), 0.15, 'red'],
  ['tool usage 30 % of 80 %', 0.3, 0.8, 'red'],
  ['organic traffic 48 % of 50 %', 0.48, 0.5, 'yellow'],
  ['lead conversion 8 %', 0.08, 0.08, 'green'],
])('the sources: %s', (_, value, target, light) => {
  expect(rateIndicator(value, target).light).toBe(light);
});

test('says why, with the figures', () => {
  expect(rateIndicator(0.24, 0.25)).toEqual({
    light: 'yellow',
    label: '黄',
    reason: '24%，没到目标 25%，不低于黄灯线 20%',
  });
  expect(rateIndicator(null, 0.25)).toEqual({ light: null, label: '未评', reason: '还没有数' });
  expect(rateIndicator(0.1, 0).light).toBeNull();
  expect(reduction(0, 5)).toBeNull();
});

test('the yellow border moves with its factor', () => {
  expect(rateIndicator(0.24, 0.25, 1).light).toBe('red');
  expect(rateIndicator(0.13, 0.25, 0.5).light).toBe('yellow');
});

test('a better value never gets a worse light', () => {
  const order = ['red', 'yellow', 'green'];
  const lightOf = (value: number, target: number, factor: number) =>
    order.indexOf(rateIndicator(value, target, factor).light ?? '');
  fc.assert(
    fc.property(
      fraction,
      fraction,
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (a, b, target, factor) => {
        expect(lightOf(Math.max(a, b), target, factor)).toBeGreaterThanOrEqual(
          lightOf(Math.min(a, b), target, factor),
        );
      },
    ),
  );
});
