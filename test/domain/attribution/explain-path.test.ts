import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute } from '../../../src/domain/attribution/attribute.ts';
import { explainPath } from '../../../src/domain/attribution/explain-path.ts';
import { modelName, MODELS } from '../../../src/domain/attribution/models.ts';
import { DEFAULT_OPTIONS } from '../../../src/domain/attribution/options.ts';
import { readPaths } from '../../../src/domain/attribution/read-paths.ts';
import { EXAMPLES } from '../../../src/domain/attribution/sample.ts';
import { anyPaths } from './any-paths.ts';

const [, source, withDirect] = EXAMPLES.map(({ text }) => readPaths(text).paths[0]);
if (!source || !withDirect) throw new Error('An example has no path.');
const stepOf = (steps: ReturnType<typeof explainPath>, label: string) =>
  steps.find((step) => step.label === label);

describe('the path of the source documents', () => {
  const steps = explainPath(source, DEFAULT_OPTIONS, 'value');

  test('is split as the source and its supplements say', () => {
    expect(Object.fromEntries(steps.map(({ label, result }) => [label, result]))).toEqual({
      首次点击: '小红书 100，天猫加购 0，线下专柜 0，私域复购 0',
      末次点击: '小红书 0，天猫加购 0，线下专柜 0，私域复购 100',
      最近非直接点击: '小红书 0，天猫加购 0，线下专柜 0，私域复购 100',
      线性: '小红书 25，天猫加购 25，线下专柜 25，私域复购 25',
      时间衰减: '小红书 9.73，天猫加购 19.45，线下专柜 31.92，私域复购 38.91',
      位置: '小红书 40，天猫加购 10，线下专柜 10，私域复购 40',
      马尔可夫移除效应: '',
      夏普利值: '小红书 25，天猫加购 25，线下专柜 25，私域复购 25',
    });
  });

  test('carries its numbers', () => {
    expect(stepOf(steps, '时间衰减')?.numbers).toBe('100 ×（0.25，0.5，0.8203，1）÷ 2.5703');
    expect(stepOf(steps, '位置')?.numbers).toBe('100 ×（40%，10%，10%，40%）');
    expect(stepOf(steps, '线性')?.numbers).toBe('100 ÷ 4');
  });

  test('with a direct visit at its end still credits the channel before by last non-direct', () => {
    const step = stepOf(explainPath(withDirect, DEFAULT_OPTIONS, 'value'), '最近非直接点击');
    expect(step?.result).toBe('小红书 0，天猫加购 0，线下专柜 0，私域复购 100，直接访问 0');
  });
});

test('what cannot be split says why', () => {
  const bare = { path: ['A', 'B'], conversions: 3 };
  const steps = explainPath(bare, { ...DEFAULT_OPTIONS, firstWeight: NaN }, 'conversions');
  expect(stepOf(steps, '时间衰减')).toMatchObject({
    names: '这条路径没写天数，分不了',
    result: '',
  });
  expect(stepOf(steps, '位置')?.names).toContain('权重都不能小于 0');
  expect(explainPath(bare, DEFAULT_OPTIONS, 'value')).toEqual([]);
});

test('the steps of a path agree with the table of that path alone', () => {
  fc.assert(
    fc.property(anyPaths, ([path]) => {
      if (!path) return;
      const { channels = [], results = [] } = attribute([path], DEFAULT_OPTIONS) ?? {};
      const steps = explainPath(path, DEFAULT_OPTIONS, 'conversions');
      expect(steps).toHaveLength(MODELS.length);
      for (const { id, conversions } of results) {
        if (id === 'markov' || !conversions) continue;
        const said = stepOf(steps, modelName(id))?.result ?? '';
        const sums = new Map(channels.map((channel) => [channel, 0]));
        for (const part of said.split('，')) {
          const [, channel = '', amount = ''] = /^(.*) ([\d,.]+)$/.exec(part) ?? [];
          sums.set(channel, (sums.get(channel) ?? 0) + Number(amount.replaceAll(',', '')));
        }
        channels.forEach((channel, place) =>
          expect(Math.abs((sums.get(channel) ?? NaN) - (conversions[place] ?? 0))).toBeLessThan(
            0.05,
          ),
        );
      }
    }),
  );
});
