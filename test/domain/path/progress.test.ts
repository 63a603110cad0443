import { expect, test } from 'vitest';
import {
  isProgress,
  mergeProgress,
  NO_PROGRESS,
  withStep,
} from '../../../src/domain/path/progress.ts';
import { summarise, summarySentence } from '../../../src/domain/path/summarise.ts';

const steps = [
  { id: 'pain-points', minutes: 10 },
  { id: 'terms', minutes: 15 },
  { id: 'utm', minutes: 20 },
];

test('a step is ticked on a day and can be unticked', () => {
  const ticked = withStep(NO_PROGRESS, 'terms', '2026-11-20');
  expect(ticked).toEqual({ done: { terms: '2026-11-20' }, name: '' });
  expect(withStep(ticked, 'terms', null)).toEqual(NO_PROGRESS);
  expect(NO_PROGRESS).toEqual({ done: {}, name: '' });
});

test('says how far one has come and how long the rest takes', () => {
  const progress = withStep(NO_PROGRESS, 'terms', '2026-11-20');
  expect(summarise(progress, steps)).toEqual({ done: 1, total: 3, minutesLeft: 30, former: 0 });
  expect(summarySentence(summarise(progress, steps))).toBe('已完成 1/3，约剩 30 分钟');
});

test('steps that left the path stay in the record and do not count', () => {
  const progress = { done: { 'old-step': '2026-10-01', utm: '2026-11-20' }, name: '' };
  expect(summarySentence(summarise(progress, steps))).toBe(
    '已完成 1/3，约剩 25 分钟；另有 1 步已不在路径里，记录仍保留',
  );
  expect(withStep(progress, 'utm', null).done).toEqual({ 'old-step': '2026-10-01' });
});

test('says when everything is done', () => {
  const done = Object.fromEntries(steps.map(({ id }) => [id, '2026-11-20']));
  expect(summarySentence(summarise({ done, name: '' }, steps))).toBe('已完成 3/3，全部完成');
});

test('two records together lose nothing; the earlier day counts', () => {
  const here = { done: { terms: '2026-11-20', utm: '2026-11-10' }, name: '' };
  const other = {
    done: { terms: '2026-11-02', utm: '2026-11-21', 'day-1': '2026-11-22' },
    name: '小林',
  };
  expect(mergeProgress(here, other)).toEqual({
    done: { terms: '2026-11-02', utm: '2026-11-10', 'day-1': '2026-11-22' },
    name: '小林',
  });
  expect(mergeProgress(other, { done: {}, name: '别人' }).name).toBe('小林');
});

test.each([
  [{ done: {}, name: '' }, true],
  [{ done: { utm: '2026-11-20' }, name: '小林' }, true],
  [{ done: { utm: '20/11/2026' }, name: '' }, false],
  [{ done: { utm: true }, name: '' }, false],
  [{ done: [], name: '' }, false],
  [{ done: {} }, false],
  [null, false],
  ['done', false],
])('%j', (data, known) => {
  expect(isProgress(data)).toBe(known);
});
