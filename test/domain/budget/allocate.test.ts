import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from '../../../src/domain/budget/allocate.ts';
import reference from '../../reference/budget_allocation.open.json' with { type: 'json' };

test.each(reference.cases)('budget_allocation: $name', ({ input, expected }) => {
  expect(allocate(input.total_units, input.weights.map(Number))).toEqual(expected.allocation);
});

test('the parts always add up to the whole, and no part is a full unit away from its quota', () => {
  const weights = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000_00 }), weights, (total, shares) => {
      fc.pre(shares.some((share) => share > 1e-6));
      const parts = allocate(total, shares);
      const sum = shares.reduce((a, b) => a + b, 0);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      parts.forEach((part, index) => {
        expect(Math.abs(part - (total * (shares[index] ?? 0)) / sum)).toBeLessThan(1 + 1e-6);
      });
    }),
  );
});

test('0.1 and 0.2 count as exact decimals: a third of 30 fen is 10 fen, not 9', () => {
  expect(allocate(30, [0.1, 0.2])).toEqual([10, 20]);
});

test('refuses what cannot be split, in Chinese', () => {
  expect(() => allocate(100, [0, 0])).toThrow('占比全是 0，分不了。');
  expect(() => allocate(100, [1, -1])).toThrow('占比不能是负数。');
  expect(() => allocate(0.5, [1])).toThrow('总数要是不小于 0 的整数。');
});
