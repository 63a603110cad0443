import { describe, expect, test } from 'vitest';
import { figureFaults, type FigureParts } from '../../../src/domain/figures/figure-faults.ts';
import { verdictOf } from '../../../src/domain/figures/verdict-of.ts';

const given = [
  { id: 'roi', label: 'ROI', value: 3.2 },
  { id: 'margin', label: '毛利率', value: 0.4 },
];
const profit = { given, expr: 'roi * margin - 1', rule: 'result > 0' };

describe('verdictOf', () => {
  test('holds: agrees; does not: conflicts; nothing to calculate: unknown', () => {
    expect(verdictOf(profit)).toMatchObject({ verdict: 'agrees' });
    expect(verdictOf({ ...profit, rule: 'result < 0' })).toMatchObject({ verdict: 'conflicts' });
    expect(verdictOf({ given: [] })).toMatchObject({ verdict: 'unknown' });
  });

  test('holds, but not for the other values: on a condition', () => {
    const found = verdictOf({ ...profit, counter: { margin: 0.3 } });
    expect(found).toMatchObject({ verdict: 'conditional' });
    expect('result' in found && found.result).toBeCloseTo(0.28, 12);
  });

  test('other values that change nothing make no condition', () => {
    expect(verdictOf({ ...profit, counter: { margin: 0.35 } })).toMatchObject({
      verdict: 'agrees',
    });
  });

  test('says why it cannot be worked out', () => {
    expect(verdictOf({ ...profit, expr: 'roi / (margin - margin)' })).toEqual({
      missing: '除数是 0，不能作除数',
    });
    expect(verdictOf({ ...profit, counter: { margin: '三成' } })).toEqual({
      missing: '“三成”不是数字',
    });
  });
});

describe('figureFaults', () => {
  const right: FigureParts = {
    ...profit,
    type: 'percent',
    expected: 0.28,
    counter: { margin: 0.3 },
    verdict: 'conditional',
  };
  const paths = (changes: Partial<FigureParts>) =>
    figureFaults({ ...right, ...changes }).map(({ path }) => path.join('.'));

  test('a right entry has none', () => {
    expect(paths({})).toEqual([]);
    expect(figureFaults({ given: [], verdict: 'unknown' })).toEqual([]);
  });

  test.each([
    [{ verdict: 'agrees' }, ['verdict']],
    [{ verdict: 'unknown' }, ['expr', 'type', 'expected', 'rule']],
    [{ expected: undefined }, ['expected']],
    [{ expr: 'roi * profit' }, ['expr']],
    [{ expr: 'result + 1' }, ['expr']],
    [{ rule: 'revenue > result' }, ['rule']],
    [{ counter: { spend: 1 } }, ['counter']],
    [{ expr: 'roi / (margin - margin)' }, ['expr']],
    [{ expr: 'roi *' }, []],
  ] as [Partial<FigureParts>, string[]][])('%j', (changes, wanted) => {
    expect(paths(changes)).toEqual(wanted);
  });
});
