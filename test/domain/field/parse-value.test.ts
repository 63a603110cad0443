import { describe, expect, test } from 'vitest';
import { parseValue } from '../../../src/domain/field/parse-value.ts';
import type { Field, FieldType } from '../../../src/domain/field/schema.ts';

function field(type: FieldType, more: Partial<Field> = {}): Field {
  return { id: 'x', label: '花费', type, required: false, origin: 'source', ...more };
}

describe('读得懂的写法', () => {
  test.each<[FieldType, string, number | string]>([
    ['text', '  搜索引擎 ', '搜索引擎'],
    ['longtext', '第一行\n第二行', '第一行\n第二行'],
    ['integer', '1.2万', 12_000],
    ['number', '-0.5', -0.5],
    ['money', '¥12,000.50', 12_000.5],
    ['percent', '4%', 0.04],
    ['percent', '4', 0.04],
    ['percent', '0.5', 0.005],
    ['percent', '100', 1],
    ['ratio', '1:4.8', 4.8],
    ['ratio', '4.8', 4.8],
    ['ratio', '480%', 4.8],
    ['person', ' 李雷、韩梅梅 ', '李雷、韩梅梅'],
    ['role', ' 营销总监', '营销总监'],
    ['link', 'https://example.com/a?b=1#c', 'https://example.com/a?b=1#c'],
    ['link', 'HTTP://例子.中国/活动', 'HTTP://例子.中国/活动'],
    ['link', ' /templates/campaign-brief/#goal ', '/templates/campaign-brief/#goal'],
    ['date', '2026-11-22', '2026-11-22'],
    ['date', '2026/1/2', '2026-01-02'],
    ['date', '2026年1月2日', '2026-01-02'],
    ['date', '２０２６．１．２', '2026-01-02'],
  ])('%s “%s”', (type, text, value) => {
    expect(parseValue(field(type), text)).toEqual({ value });
  });

  test.each([
    '是',
    '√',
    '✓',
    '✔',
    '☑',
    '对',
    '完成',
    '已完成',
    '做完',
    '做完了',
    'Y',
    'yes',
    'TRUE',
    '1',
  ])('勾选写“%s”是做了', (text) => {
    expect(parseValue(field('check'), ` ${text} `)).toEqual({ value: '是' });
  });

  test.each(['否', '×', '✗', '☐', '没', '没有', '未完成', 'n', 'No', 'false', '0'])(
    '勾选写“%s”是没做，与空着一样',
    (text) => {
      expect(parseValue(field('check'), text)).toEqual({ value: null });
    },
  );

  test('空着就是没有值；必填的空着要说', () => {
    expect(parseValue(field('money'), '  ')).toEqual({ value: null });
    for (const type of ['money', 'check', 'link', 'person', 'role'] as const) {
      expect(parseValue(field(type, { required: true }), ' ')).toEqual({
        error: '“花费”还没有填。',
      });
    }
  });
});

describe('读不懂的，说清写了什么、该写什么', () => {
  test.each<[FieldType, string, string]>([
    ['integer', '五千', '“花费”写的是“五千”，不是数字。请写成 1,200 或 1.2 万。'],
    ['number', 'a1', '“花费”写的是“a1”，不是数字。请写成 12.5。'],
    ['money', '12,00', '“花费”写的是“12,00”，不是数字。请写成 12,000 或 1.2 万。'],
    ['percent', '百分之四', '“花费”写的是“百分之四”，不是数字。请写成 4% 或 4。'],
    ['ratio', '4.8:1', '“花费”写的是“4.8:1”，不是数字。请写成 1:4.8 或 4.8。'],
    ['integer', '1.5', '“花费”要填整数，现在是 1.5。'],
    ['check', '也许', '“花费”写的是“也许”。做完了请填“是”，没做请留空。'],
    [
      'link',
      'www.example.com',
      '“花费”写的是“www.example.com”，不是链接。请从浏览器地址栏复制，以 https:// 开头。',
    ],
    [
      'link',
      'javascript:alert(1)',
      '“花费”写的是“javascript:alert(1)”，不是链接。请从浏览器地址栏复制，以 https:// 开头。',
    ],
    [
      'link',
      'https://a.com b.com',
      '“花费”写的是“https://a.com b.com”，不是链接。请从浏览器地址栏复制，以 https:// 开头。',
    ],
    [
      'link',
      '//evil.example/x',
      '“花费”写的是“//evil.example/x”，不是链接。请从浏览器地址栏复制，以 https:// 开头。',
    ],
    ['date', '2026-02-30', '“花费”写的是“2026-02-30”，认不出日期。请写成 2026-11-22。'],
    ['date', '0050-01-01', '“花费”写的是“0050-01-01”，认不出日期。请写成 2026-11-22。'],
  ])('%s “%s”', (type, text, error) => {
    expect(parseValue(field(type), text)).toEqual({ error });
  });

  test('时间和百分数不会被当成另一个数量', () => {
    expect(parseValue(field('integer'), '1:30')).toHaveProperty('error');
    expect(parseValue(field('money'), '4%')).toEqual({
      error: '“花费”写的是“4%”，不是数字。请写成 12,000 或 1.2 万。',
    });
  });

  test('超出上下限', () => {
    expect(parseValue(field('money', { min: 0 }), '-1')).toEqual({
      error: '“花费”不能小于 0.00，现在是 -1.00。',
    });
    expect(parseValue(field('percent', { max: 1 }), '120%')).toEqual({
      error: '“花费”不能大于 100.0%，现在是 120.0%。',
    });
  });

  test('选项里没有', () => {
    expect(parseValue(field('enum', { options: ['已验收', '未验收'] }), '待定')).toEqual({
      error: '“花费”里没有“待定”这一项。可选：已验收、未验收。',
    });
    expect(parseValue(field('enum', { options: ['已验收', '未验收'] }), ' 已验收 ')).toEqual({
      value: '已验收',
    });
  });
});
