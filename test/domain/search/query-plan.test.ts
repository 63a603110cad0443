import { expect, test } from 'vitest';
import { isKeyword, phraseAttempt, wordAttempts } from '../../../src/domain/search/query-plan.ts';
import { queryWords } from '../../../src/domain/search/query-words.ts';

test('asks for the phrase first', () => {
  expect(phraseAttempt('什么是获客成本？')).toEqual({ query: '"获客成本"', dropped: [] });
});

test('a single character is no phrase, and signs are no query', () => {
  expect(phraseAttempt('群')).toBeNull();
  expect(phraseAttempt(' ？ ')).toBeNull();
  expect(wordAttempts('群', new Map([['群', 4]]))).toEqual([{ query: '群', dropped: [] }]);
});

test.each([
  ['获客成本', true],
  ['A/B', true],
  ['获客成本是什么', false],
  ['获客 成本', false],
  ['平衡工具成本与效果', false],
])('%s is a keyword: %s', (text, keyword) => {
  expect(isKeyword(text)).toBe(keyword);
});

test('splits a sentence into words and leaves the commonest out', () => {
  expect(queryWords('平衡工具成本与效果')).toEqual(['平衡', '工具', '成本', '效果']);
  expect(queryWords('UTM 与 utm')).toEqual(['utm']);
  expect(queryWords('的')).toEqual(['的']);
});

test('asks for all words before it gives any up', () => {
  const pages = new Map([
    ['工具', 3],
    ['成本', 2],
  ]);
  expect(wordAttempts('工具成本', pages)).toEqual([
    { query: '工具 成本', dropped: [] },
    { query: '成本', dropped: ['工具'] },
  ]);
});

test('gives up unknown words first, then the commonest, and says which', () => {
  const pages = new Map([
    ['平衡', 2],
    ['工具', 30],
    ['成本', 12],
    ['效果', 0],
  ]);
  expect(wordAttempts('如何平衡工具成本与效果', pages)).toEqual([
    { query: '平衡 工具 成本', dropped: ['效果'] },
    { query: '平衡 成本', dropped: ['工具', '效果'] },
    { query: '平衡', dropped: ['工具', '成本', '效果'] },
  ]);
  expect(wordAttempts('外星人', new Map())).toEqual([]);
});
