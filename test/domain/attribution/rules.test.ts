import { describe, expect, test } from 'vitest';
import { attribute } from '../../../src/domain/attribution/attribute.ts';
import type { ModelId } from '../../../src/domain/attribution/models.ts';
import { DEFAULT_OPTIONS } from '../../../src/domain/attribution/options.ts';
import type { TouchPath } from '../../../src/domain/attribution/paths.ts';
import { positionBased, timeDecay } from '../../../src/domain/attribution/rules.ts';

function valuesOf(paths: TouchPath[], id: ModelId, options = {}): Record<string, string> {
  const attributed = attribute(paths, { ...DEFAULT_OPTIONS, ...options });
  const values = attributed?.results.find((each) => each.id === id)?.value ?? [];
  return Object.fromEntries(
    values.map((value, index) => [attributed?.channels[index] ?? '', value.toFixed(2)]),
  );
}

/** The example of the source documents: four touches 14, 7, 2 and 0 days before an order of 100 yuan. */
const source: TouchPath = {
  path: ['小红书', '天猫加购', '线下专柜', '私域复购'],
  days_before: [14, 7, 2, 0],
  conversions: 1,
  value: 100,
};
const credits = (first: string, second: string, third: string, fourth: string) => ({
  小红书: first,
  天猫加购: second,
  线下专柜: third,
  私域复购: fourth,
});

describe('the example of the source documents', () => {
  test.each<[ModelId, Record<string, string>]>([
    ['first', credits('100.00', '0.00', '0.00', '0.00')],
    ['last', credits('0.00', '0.00', '0.00', '100.00')],
    ['last_non_direct', credits('0.00', '0.00', '0.00', '100.00')],
    ['linear', credits('25.00', '25.00', '25.00', '25.00')],
    ['time_decay', credits('9.73', '19.45', '31.92', '38.91')],
    ['position_based', credits('40.00', '10.00', '10.00', '40.00')],
  ])('%s', (id, expected) => {
    expect(valuesOf([source], id)).toEqual(expected);
  });

  test('with a direct visit at the end, last goes to it and last non-direct does not', () => {
    const path = [...source.path, '直接访问'];
    const visited = [{ ...source, path, days_before: [14, 7, 2, 0, 0] }];
    expect(valuesOf(visited, 'last')).toMatchObject({ 私域复购: '0.00', 直接访问: '100.00' });
    expect(valuesOf(visited, 'last_non_direct')).toMatchObject({
      私域复购: '100.00',
      直接访问: '0.00',
    });
  });
});

test('a direct channel under another name is skipped under that name', () => {
  const paths = [{ path: ['抖音', 'Direct'], conversions: 1, value: 10 }];
  expect(valuesOf(paths, 'last_non_direct')).toEqual({ 抖音: '0.00', Direct: '10.00' });
  expect(valuesOf(paths, 'last_non_direct', { directChannel: 'Direct' })).toEqual({
    抖音: '10.00',
    Direct: '0.00',
  });
});

const indexed = (touches: number[], days?: number[]) => ({
  touches,
  days,
  conversions: 1,
  nonConverting: 0,
  value: undefined,
});

describe('positionBased', () => {
  test('splits two touches as the weights relate, and evenly where both are 0', () => {
    expect(positionBased(0.6, 0.2)(indexed([0, 1]))).toEqual([
      expect.closeTo(0.75),
      expect.closeTo(0.25),
    ]);
    expect(positionBased(0.4, 0.4)(indexed([0, 1]))).toEqual([0.5, 0.5]);
    expect(positionBased(0, 0)(indexed([0, 1]))).toEqual([0.5, 0.5]);
  });

  test('gives the middle what is left, even nothing', () => {
    expect(positionBased(0, 0)(indexed([0, 1, 2, 3]))).toEqual([0, 0.5, 0.5, 0]);
    expect(positionBased(0.7, 0.3)(indexed([0, 1, 2]))).toEqual([0.7, 0, 0.3]);
  });

  test('a single touch gets everything', () => {
    expect(positionBased(0, 0)(indexed([3]))).toEqual([1]);
  });
});

describe('timeDecay', () => {
  test('Google’s weights 1, 1/2, 1/4, 1/8 at 1, 8, 15 and 22 days', () => {
    const weights = timeDecay(7)(indexed([0, 1, 2, 3], [22, 15, 8, 1])) ?? [];
    expect(weights.map((weight) => weight * 15)).toEqual(
      [1, 2, 4, 8].map((x) => expect.closeTo(x, 12) as number),
    );
  });

  test('paths older than any double can weigh still share by their ages', () => {
    const weights = timeDecay(1)(indexed([0, 1], [20_001, 20_000])) ?? [];
    expect(weights).toEqual([expect.closeTo(1 / 3, 12), expect.closeTo(2 / 3, 12)]);
  });

  test('needs days, except for a single touch', () => {
    expect(timeDecay(7)(indexed([0, 1]))).toBeNull();
    expect(timeDecay(7)(indexed([0]))).toEqual([1]);
  });
});
