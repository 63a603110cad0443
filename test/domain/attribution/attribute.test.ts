import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, type Attribution } from '../../../src/domain/attribution/attribute.ts';
import { MODELS, type ModelId } from '../../../src/domain/attribution/models.ts';
import { DEFAULT_OPTIONS } from '../../../src/domain/attribution/options.ts';
import type { TouchPath } from '../../../src/domain/attribution/paths.ts';
import { anyPaths } from './any-paths.ts';

function run(paths: TouchPath[], options = {}): Attribution {
  const attributed = attribute(paths, { ...DEFAULT_OPTIONS, ...options });
  if (!attributed) throw new Error('Nothing stops this run.');
  return attributed;
}

const resultOf = ({ results }: Attribution, id: ModelId) => {
  const result = results.find((each) => each.id === id);
  if (!result) throw new Error(`No result of ${id}.`);
  return result;
};

const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('every model', () => {
  test('gives out all conversions and all value, nothing negative', () => {
    fc.assert(
      fc.property(anyPaths, (paths) => {
        const { results, totals } = run(paths);
        expect(results.map(({ id }) => id)).toEqual(MODELS.map(({ id }) => id));
        for (const { id, conversions, value, missing } of results) {
          if (id === 'markov' && totals.conversions === 0) {
            expect(missing).toContain('没有一条路径有转化');
            continue;
          }
          expect(missing).toBeNull();
          expect(total(conversions ?? [])).toBeCloseTo(totals.conversions, 8);
          if (totals.value !== null) expect(total(value ?? [])).toBeCloseTo(totals.value, 6);
          expect(Math.min(...(conversions ?? []), ...(value ?? []))).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('follows the channels when they get other names', () => {
    fc.assert(
      fc.property(anyPaths, (paths) => {
        const renamed = (name: string) => `新${name}`;
        const before = run(paths);
        const after = run(
          paths.map((each) => ({ ...each, path: each.path.map(renamed) })),
          { directChannel: renamed(DEFAULT_OPTIONS.directChannel) },
        );
        expect(after.channels).toEqual(before.channels.map(renamed));
        expect(after.results.map(({ conversions }) => conversions)).toEqual(
          before.results.map(({ conversions }) => conversions),
        );
      }),
    );
  });

  test('does not depend on the order of the paths', () => {
    fc.assert(
      fc.property(anyPaths, (paths) => {
        const [before, after] = [run(paths), run(paths.toReversed())];
        for (const { id, conversions } of before.results) {
          const other = resultOf(after, id).conversions;
          before.channels.forEach((channel, index) => {
            const there = other?.[after.channels.indexOf(channel)] ?? 0;
            expect(conversions?.[index] ?? 0).toBeCloseTo(there, 8);
          });
        }
      }),
    );
  });

  test('gives nothing to a channel through which nobody converts', () => {
    fc.assert(
      fc.property(anyPaths, (paths) => {
        fc.pre(paths.some(({ conversions }) => conversions > 0));
        const idle = { path: ['小红书', '没人转化'], days_before: [1, 0], conversions: 0, null: 9 };
        const { channels, results } = run([...paths, idle]);
        for (const { conversions } of results)
          expect(conversions?.[channels.indexOf('没人转化')]).toBe(0);
      }),
    );
  });
});

describe('what is missing', () => {
  const paths: TouchPath[] = [
    { path: ['A', 'B'], conversions: 3, null: 1, value: 30 },
    { path: ['B'], conversions: 2, null: 1, value: 20 },
  ];

  test('time decay without days, unless no converting path needs them', () => {
    expect(resultOf(run(paths), 'time_decay')).toEqual({
      id: 'time_decay',
      conversions: null,
      value: null,
      missing: '有 3 次转化的路径没写天数。给这些路径的每个触点写上距转化的天数，如 14>7>2>0。',
      note: null,
    });
    const lost = paths.map((path) => (path.path.length > 1 ? { ...path, conversions: 0 } : path));
    expect(resultOf(run(lost), 'time_decay').conversions).toEqual([0, 2]);
  });

  test('options that make no sense', () => {
    const { results } = run(paths, { halfLifeDays: 0, firstWeight: 0.7, lastWeight: 0.4 });
    expect(results.filter(({ missing }) => missing).map(({ missing }) => missing)).toEqual([
      '半衰期要大于 0 天，一般填 7。',
      '首、末触点的权重都不能小于 0，加起来不能超过 100%，一般各填 40%。',
    ]);
  });

  test('values: none at all, or not of every conversion', () => {
    const bare = paths.map(({ path, conversions }) => ({ path, conversions }));
    expect(run(bare)).toMatchObject({
      totals: { conversions: 5, value: null },
      valueMissing: '没有写价值，只分转化数。要分收入，就加一列“价值”。',
    });
    const partly = run([...paths, { path: ['C'], conversions: 4 }]);
    expect(partly.valueMissing).toBe('有 4 次转化没写价值，收入先不分。补上价值，没有收入写 0。');
    expect(partly.results.every(({ value }) => value === null)).toBe(true);
    const lost = run([...paths, { path: ['C'], conversions: 0, null: 4 }]);
    expect(resultOf(lost, 'linear').value).toEqual([15, 35, 0]);
  });

  test('a value without a conversion counts for nothing', () => {
    const { totals } = run([...paths, { path: ['C'], conversions: 0, null: 4, value: 99 }]);
    expect(totals.value).toBe(50);
  });

  test('no paths', () => {
    const { channels, results, markov } = run([{ path: [], conversions: 3 }]);
    expect([channels, markov]).toEqual([[], null]);
    expect(new Set(results.map(({ missing }) => missing))).toEqual(new Set(['还没有路径。']));
  });

  test('Markov with more channels than can be solved', () => {
    const path = Array.from({ length: 1001 }, (_, index) => `渠道 ${index}`);
    const { results } = run([{ path, conversions: 1 }]);
    expect(results.filter(({ missing }) => missing)).toMatchObject([
      { id: 'time_decay' },
      { id: 'markov', missing: expect.stringContaining('渠道有 1001 个') as string },
    ]);
  });
});

describe('notes', () => {
  test('a direct channel that no path has, and paths that all convert', () => {
    const { results } = run([{ path: ['A', 'Direct'], conversions: 1 }]);
    expect(results.filter(({ note }) => note).map(({ id, note }) => [id, note])).toEqual([
      [
        'last_non_direct',
        '路径里没有叫“直接访问”的渠道，所以和末次点击相同。直接访问用了别的名字，就把名字改成一样。',
      ],
      [
        'markov',
        '没有未转化的路径，看不出哪个渠道提高了转化率，只看得出哪个渠道绕不开。补上没转化的路径再看。',
      ],
    ]);
  });

  test('none where there is nothing to say', () => {
    const { results } = run([{ path: ['A', '直接访问'], conversions: 1, null: 1 }]);
    expect(results.every(({ note }) => note === null)).toBe(true);
  });
});

describe('progress', () => {
  const paths = [{ path: ['A'], conversions: 1 }];

  test('hears after each model', () => {
    const heard: number[][] = [];
    attribute(paths, DEFAULT_OPTIONS, (done, all) => heard.push([done, all]) > 0);
    expect(heard).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((done) => [done, 8]));
  });

  test('stops when told to', () => {
    let heard = 0;
    const stopped = attribute(paths, DEFAULT_OPTIONS, () => {
      heard += 1;
      return heard < 3;
    });
    expect([stopped, heard]).toEqual([null, 3]);
  });
});
