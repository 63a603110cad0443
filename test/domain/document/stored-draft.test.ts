import { describe, expect, test } from 'vitest';
import {
  draftName,
  freeName,
  isDocumentDraft,
  isKeptDraft,
  isStoredDraft,
  storedDraft,
} from '../../../src/domain/document/stored-draft.ts';

const draft = { params: { budget: '5' }, tables: { work: [{ task: '海报' }] } };
const legacy = { params: { month: '11' }, rows: [{ channel: '搜索' }] };

describe('存着的或链接带来的内容先检查', () => {
  test.each<[string, unknown, boolean]>([
    ['一份草稿', draft, true],
    ['没有表', { params: {}, tables: {} }, true],
    ['null', null, false],
    ['一段文字', '草稿', false],
    ['没有 params', { tables: {} }, false],
    ['没有 tables', { params: {} }, false],
    ['tables 是 null', { params: {}, tables: null }, false],
    ['tables 是数组', { params: {}, tables: [[{ task: '海报' }]] }, false],
    ['行不是数组', { params: {}, tables: { work: { task: '海报' } } }, false],
    ['格子不是文字', { params: {}, tables: { work: [{ cost: 5 }] } }, false],
    ['空格不是文字', { params: { budget: 5 }, tables: {} }, false],
    ['一格长过两万字', { params: { budget: 'x'.repeat(20_001) }, tables: {} }, false],
    [
      '行数多得网页放不下',
      { params: {}, tables: { work: Array.from({ length: 5001 }, () => ({})) } },
      false,
    ],
  ])('%s', (_, data, taken) => {
    expect(isDocumentDraft(data)).toBe(taken);
  });

  test('存下的草稿要有名字', () => {
    expect(isStoredDraft({ ...draft, name: '双十一' })).toBe(true);
    expect(isStoredDraft(draft)).toBe(false);
    expect(isStoredDraft({ ...draft, name: 5 })).toBe(false);
  });

  test('有名字以前存下的一张表也认', () => {
    expect(isKeptDraft(legacy)).toBe(true);
    expect(isKeptDraft({ ...draft, name: '双十一' })).toBe(true);
    expect(isKeptDraft({ params: {}, rows: [{ clicks: 5 }] })).toBe(false);
  });
});

describe('取出草稿', () => {
  test('从前的一张表换成现在的样子，起一个名字', () => {
    expect(storedDraft(legacy, '我的第一份')).toEqual({
      name: '我的第一份',
      params: { month: '11' },
      tables: { table: [{ channel: '搜索' }] },
    });
  });

  test('现在的草稿不变，名字留着', () => {
    const kept = { ...draft, name: '双十一' };
    expect(storedDraft(kept, '我的第一份')).toBe(kept);
  });
});

test('名字去掉两头的空白，最多 60 个字，不留空', () => {
  expect(draftName('  双十一 ', '草稿')).toBe('双十一');
  expect(draftName(' \n', '草稿')).toBe('草稿');
  expect(draftName('长'.repeat(99), '草稿')).toBe('长'.repeat(60));
});

test.each([
  ['双十一', [], '双十一'],
  ['双十一', ['双十二'], '双十一'],
  ['双十一', ['双十一'], '双十一 2'],
  ['双十一', ['双十一', '双十一 2', '双十一 3'], '双十一 4'],
  ['双十一 2', ['双十一', '双十一 2'], '双十一 3'],
  ['618', ['618'], '618 2'],
])('%s 之外再来一份（已有 %j）：%s', (name, taken, free) => {
  expect(freeName(name, taken)).toBe(free);
});
