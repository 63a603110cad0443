import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebalance, type BudgetLine } from '../../../src/domain/budget/rebalance.ts';

const source = (locked: number[] = []): BudgetLine[] =>
  [0.4, 0.3, 0.2, 0.1].map((share, index) => ({ share, locked: locked.includes(index) }));
const shares = (result: ReturnType<typeof rebalance>): number[] => {
  if ('error' in result) throw new Error(result.error);
  return result.shares;
};

describe('tools go up to 40 %', () => {
  test('with the reserve locked, content and guests share what is left as 40 to 20', () => {
    const [content, tools, guests, reserve] = shares(rebalance(source([3]), 1, 0.4));
    expect([tools, reserve]).toEqual([0.4, 0.1]);
    expect(content).toBeCloseTo(1 / 3, 12);
    expect(guests).toBeCloseTo(1 / 6, 12);
  });

  test('in proportion, all three give way: 34.29 / 17.14 / 8.57 %', () => {
    const [content, , guests, reserve] = shares(rebalance(source(), 1, 0.4));
    expect([content, guests, reserve].map((share) => ((share ?? 0) * 100).toFixed(2))).toEqual([
      '34.29',
      '17.14',
      '8.57',
    ]);
  });
});

test('lines that have nothing take over what becomes free in equal parts', () => {
  const lines = [
    { share: 1, locked: false },
    { share: 0, locked: false },
    { share: 0, locked: false },
  ];
  expect(shares(rebalance(lines, 0, 0.5))).toEqual([0.5, 0.25, 0.25]);
});

test('says how much is left when the locked lines leave too little', () => {
  expect(rebalance(source([0, 3]), 1, 0.6)).toEqual({
    error: '其余锁定的项已占 50%，这一项最多 50%。',
  });
});

test('says so when no line can give way', () => {
  expect(rebalance(source([0, 2, 3]), 1, 0.2)).toEqual({
    error: '其余的项都锁住了，这一项只能是 30%。先解锁一项再改。',
  });
});

test('shares add up to 1 and locked lines keep theirs, whatever is changed', () => {
  const line = fc.record({ part: fc.integer({ min: 0, max: 1000 }), locked: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 2, maxLength: 10 }),
      fc.nat(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (raw, pick, share) => {
        const sum = raw.reduce((total, { part }) => total + part, 0);
        fc.pre(sum > 0);
        const lines = raw.map(({ part, locked }) => ({ share: part / sum, locked }));
        const changed = pick % lines.length;
        const result = rebalance(lines, changed, share);
        if ('error' in result) return;
        expect(result.shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        lines.forEach((each, index) => {
          if (each.locked && index !== changed) expect(result.shares[index]).toBe(each.share);
        });
      },
    ),
  );
});
