import { expect, test } from 'vitest';
import { decodeAnswers, encodeAnswers } from '../../../src/domain/decision-tree/answer-code.ts';
import type { Tree } from '../../../src/domain/decision-tree/schema.ts';
import { readWalkLink, writeWalkLink } from '../../../src/domain/decision-tree/walk-link.ts';
import { exampleTree as tree, nodes, readTree } from './example-tree.ts';

const now = new Date('2026-11-22T14:05:40+08:00');
const edited = (more: object): Tree => readTree({ start: 'source', nodes: { ...nodes, ...more } });
const { page, source } = nodes;

test('链接由问题和去处组成，去处相同的答案带文字的记号', () => {
  expect(encodeAnswers(tree, [])).toBe('');
  expect(encodeAnswers(tree, [2, 1])).toMatch(/^1\.source_stock\.stock_less\.[0-9a-z]+$/);
  expect(encodeAnswers(tree, [0, 1])).toMatch(/^1\.source_page~[0-9a-z]+\.page_down\.[0-9a-z]+$/);
  expect(encodeAnswers(tree, [0, 1])).not.toBe(encodeAnswers(tree, [1, 1]));
});

test('答案换了顺序，旧链接仍指同一个答案', () => {
  const link = encodeAnswers(tree, [0, 1]);
  const reordered = edited({ source: { ...source, answers: source.answers.toReversed() } });
  expect(decodeAnswers(reordered, link)).toEqual([3, 1]);
});

test.each<[string, Tree]>([
  [
    '答案改了说法',
    edited({
      page: {
        ...page,
        answers: [
          { label: '能打开', to: 'stock' },
          { label: '很慢', to: 'down' },
        ],
      },
    }),
  ],
  [
    '两个答案对调了去处',
    edited({
      page: {
        ...page,
        answers: [
          { label: '打得开', to: 'down' },
          { label: '打不开', to: 'stock' },
        ],
      },
    }),
  ],
  ['问题改了问法', edited({ page: { ...page, ask: '页面打不开了吗' } })],
])('%s，旧链接作废，不会变成别的意思', (_, changed) => {
  const link = writeWalkLink(tree, { choices: [0, 1] });
  expect(readWalkLink(tree, link, now)).toMatchObject({ choices: [0, 1] });
  expect(readWalkLink(changed, link, now)).toBe('stale');
});

test.each([
  ['a='],
  ['a=1'],
  ['a=2.source_track.0'],
  ['a=1.source_constructor.0'],
  ['a=1.__proto__.0'],
  ['a=1.source_track'],
  ['a=<script>alert(1)</script>'],
  ['a=%E4%B8%AD'],
  [`a=${'1.source_page'.repeat(2000)}`],
])('看不懂的链接“%s”作废', (hash) => {
  expect(readWalkLink(tree, hash, now)).toBe('stale');
});

test('截断的链接作废', () => {
  const link = writeWalkLink(tree, { choices: [0, 0, 1] });
  for (let length = 'a='.length; length < link.length; length += 1) {
    expect(readWalkLink(tree, link.slice(0, length), now)).toBe('stale');
  }
});

test('别的锚点与走法无关', () => {
  for (const hash of ['', '#', '#whole', '#ending-down', '#b=1']) {
    expect(readWalkLink(tree, hash, now)).toBe('none');
  }
});

test('链接带着走到结局的时刻，精确到分钟', () => {
  const link = writeWalkLink(tree, { choices: [3], reached: now });
  const later = new Date(now.getTime() + 20 * 60_000);
  expect(readWalkLink(tree, `#${link}`, later)).toEqual({
    choices: [3],
    reached: new Date('2026-11-22T14:05:00+08:00'),
  });
});

test.each([
  ['将来的', new Date(now.getTime() + 3_600_000)],
  ['一个多月前的', new Date(now.getTime() - 31 * 24 * 3_600_000)],
])('%s时刻不用，答案照样读出', (_, reached) => {
  const link = writeWalkLink(tree, { choices: [3], reached });
  expect(readWalkLink(tree, link, now)).toEqual({ choices: [3], reached: undefined });
});

test('乱写的时刻不用', () => {
  const link = writeWalkLink(tree, { choices: [3] });
  for (const time of ['', '-1', 'zzzzzzzzzzzz', '1e9', '<b>']) {
    expect(readWalkLink(tree, `${link}&t=${time}`, now)).toMatchObject({
      choices: [3],
      reached: undefined,
    });
  }
});
