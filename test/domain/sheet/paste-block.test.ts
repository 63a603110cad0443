import { describe, expect, test } from 'vitest';
import { pasteBlock } from '../../../src/domain/sheet/paste-block.ts';
import { columns, draftOf } from './grid-columns.ts';

const draft = draftOf(['搜索', '100', '250'], ['社媒', '50', '30']);
const values = ({ rows }: typeof draft) =>
  rows.map((row) => ['channel', 'clicks', 'spend', 'rate'].map((id) => row[id] ?? ''));

test('从选中的格子起往右往下贴，不够的行自动加', () => {
  const pasted = pasteBlock(draft, columns, { row: 1, column: 1 }, [
    ['8', '9'],
    [' 1,200 ', '3'],
  ]);
  expect(values(pasted.draft)).toEqual([
    ['搜索', '100', '250', ''],
    ['社媒', '8', '9', ''],
    ['', '1,200', '3', ''],
  ]);
  expect(pasted.said).toBe('已从剪贴板贴入 2 行。');
});

test('右边多出来的格子说出有几格', () => {
  const block = [
    ['4%', '2026-11-22', '甲', ''],
    ['5%', '', '乙', '丙'],
  ];
  const { said } = pasteBlock(draft, columns, { row: 0, column: 4 }, block);
  expect(said).toBe('已从剪贴板贴入 2 行。右边多出的 3 格没有对应的栏，没有贴入。');
});

test('落在自动算的栏上的不贴，后面的栏仍对得上', () => {
  const pasted = pasteBlock(draft, columns, { row: 0, column: 2 }, [['300', '99', '4%']]);
  expect(values(pasted.draft)[0]).toEqual(['搜索', '100', '300', '4%']);
  expect(Object.keys(pasted.draft.rows[0] ?? {})).not.toContain('cpc');
  expect(pasted.said).toBe('已从剪贴板贴入 1 行。有 1 格落在自动计算的栏上，没有贴入。');
});

describe('带着表头的一块', () => {
  test('按名称对上各栏，次序、单位不要紧，从选中的那一行往下贴', () => {
    const pasted = pasteBlock(draft, columns, { row: 1, column: 3 }, [
      ['花费', '渠道', '点击量（次）'],
      ['11', '邮件', '1'],
      ['22', '海报', '2'],
    ]);
    expect(values(pasted.draft)).toEqual([
      ['搜索', '100', '250', ''],
      ['邮件', '1', '11', ''],
      ['海报', '2', '22', ''],
    ]);
    expect(pasted.said).toBe('已从剪贴板贴入 2 行，按表头对上各栏。');
  });

  test('整张表复制过来，自动算的栏不贴', () => {
    const pasted = pasteBlock(draft, columns, { row: 0, column: 0 }, [
      ['渠道', '点击量（次）', '花费（元）', '单次点击成本（元）'],
      ['邮件', '1', '11', '11'],
    ]);
    expect(values(pasted.draft)[0]).toEqual(['邮件', '1', '11', '']);
    expect(pasted.said).toBe(
      '已从剪贴板贴入 1 行，按表头对上各栏。有 1 格落在自动计算的栏上，没有贴入。',
    );
  });

  test('有一个名称对不上，就当作普通的格子', () => {
    const { draft: next, said } = pasteBlock(draft, columns, { row: 0, column: 0 }, [
      ['渠道', '点击量', '曝光'],
      ['邮件', '1', '2'],
    ]);
    expect(next.rows.map(({ channel }) => channel)).toEqual(['渠道', '邮件']);
    expect(said).toBe('已从剪贴板贴入 2 行。');
  });

  test('只有表头没有内容，就当作普通的格子', () => {
    const { draft: next } = pasteBlock(draft, columns, { row: 0, column: 0 }, [['渠道', '花费']]);
    expect(next.rows[0]).toMatchObject({ channel: '渠道', clicks: '花费' });
  });
});
