import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { editText } from '../../../src/domain/field/edit-text.ts';
import { decodeText } from '../../../src/islands/files/decode-text.ts';
import { fileName } from '../../../src/islands/files/download.ts';
import { workbookGrids } from '../../../src/islands/files/read-workbook.ts';
import { workbookBytes } from '../../../src/islands/files/write-workbook.ts';
import { exampleAbout, exampleDraft, exampleSheet } from './example-sheet.ts';
import { ascii, fixture, readBytes } from './read-fixture.ts';
import { importGrid, workbookPlan } from '../../support/single-table.ts';

const example = await workbookBytes(workbookPlan(exampleSheet, exampleAbout, exampleDraft));

async function importFile(name: string, bytes: Uint8Array) {
  const result = await readBytes(name, bytes);
  return 'refused' in result ? result : importGrid(exampleSheet, exampleAbout, result.grids);
}

describe('写 .xlsx', () => {
  test('同一张表每次写出的字节都一样', async () => {
    const again = await workbookBytes(workbookPlan(exampleSheet, exampleAbout, exampleDraft));
    expect(Buffer.compare(again, example)).toBe(0);
  });

  test('写出的工作簿自己读得回，一字不差', async () => {
    expect(await importFile('示例表.xlsx', example)).toEqual({
      draft: exampleDraft,
      errors: [],
      notes: [],
    });
  });

  test('任意填写的表，写成工作簿再导入，文字和数字都在', async () => {
    const text = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom('a', '\n', '=', '"', '&', '<', '_', '文') }),
      )
      .map((value) => value.trim())
      .filter((value) => value !== '' && !/^(合计|总计|汇总|小计|total)/i.test(value));
    const amount = fc.double({ min: 0, max: 1e12, noNaN: true }).map((value) => String(value + 0));
    const percent = fc
      .double({ min: 0, max: 1, noNaN: true })
      .map((value) => editText('percent', value + 0));
    const row = fc.record({ channel: text, spend: amount, discount: percent, note: text });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
        const plan = workbookPlan(exampleSheet, exampleAbout, { params: { total: '1' }, rows });
        const result = importGrid(
          exampleSheet,
          exampleAbout,
          await workbookGrids(await workbookBytes(plan)),
        );
        const back = 'draft' in result ? result.draft.rows : [];
        expect(back).toEqual(rows.map((filled) => expect.objectContaining(filled) as unknown));
      }),
      { numRuns: 60 },
    );
  });

  test('文字里恰好有表格格式的转义符号，也原样保留', async () => {
    const draft = { params: {}, rows: [{ channel: 'utm_x0041_b', note: '\t_x000D_' }] };
    const bytes = await workbookBytes(workbookPlan(exampleSheet, exampleAbout, draft));
    const [grid] = await workbookGrids(bytes);
    expect([grid?.rows[8]?.[0], grid?.rows[8]?.[10]]).toEqual(['utm_x0041_b', '_x000D_']);
  });

  test('公式的结果存在文件里，不重算的软件也看得到', async () => {
    const [grid] = await workbookGrids(example);
    expect(grid?.rows[8]?.[7]).toBe(2.5025);
    expect(grid?.rows[20]?.[4]).toBe(280.25);
  });

  test('LibreOffice 另存过的工作簿照样读得进', async () => {
    expect(await importFile('a.xlsx', fixture('saved-by-libreoffice.xlsx'))).toEqual({
      draft: exampleDraft,
      errors: [],
      notes: [],
    });
  });

  test('照 Excel 的样子存的工作簿：富文本、日期格式、公式、批注、链接', async () => {
    expect(await readBytes('a.xlsx', fixture('like-excel.xlsx'))).toEqual({
      grids: [
        {
          name: '投放 & 数据',
          rows: [
            ['渠道', '日期', '花费', '点击率', '合计', '备注', '链接'],
            ['抖音信息流', new Date('2026-11-08'), 1234.5, 0.0325, 2469, '=1+1', '链接'],
            [
              '小红书 <笔记> & “种草”',
              new Date('2026-11-09'),
              0,
              '#DIV/0!',
              '无',
              '加投 两天\r\n再看',
              true,
            ],
            ['合计'],
          ],
        },
      ],
    });
  });

  test('照 WPS 的样子存的工作簿：从 1904 年数起的日期、单元格里的图片、隐藏的表', async () => {
    expect(await readBytes('a.xlsx', fixture('like-wps.xlsx'))).toEqual({
      grids: [
        {
          name: '日报',
          rows: [
            ['渠道', '日期', '花费', '截图'],
            ['视频号直播', new Date('2026-11-08'), 88.8, '=DISPIMG("ID_0A1B",1)'],
          ],
        },
        { name: 'WpsReserved_CellImgList', rows: [] },
      ],
    });
  });

  test('角落里有一个孤零零的格子，也不占内存', async () => {
    const cells = new Map([['1048575,16383', { value: 1 }]]);
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['渠道', '花费'],
            ['搜索', 5],
          ],
          cells,
        },
      ],
    });
    const [grid] = await workbookGrids(bytes);
    expect(grid?.rows.length).toBeLessThanOrEqual(5000);
    expect(grid?.rows[1]).toEqual(expect.arrayContaining(['搜索', 5]));
  });
});

describe('读文本文件', () => {
  test('中文版 Excel 存的 CSV（GB 18030）', async () => {
    expect(await importFile('a.csv', fixture('gb18030.csv'))).toMatchObject({
      draft: { params: { owner: '李雷' }, rows: [{ channel: '搜索引擎' }, { channel: '=1+1' }] },
      errors: [],
    });
  });

  test('Excel 存的 Unicode 文本（UTF-16，制表符）', async () => {
    expect(await importFile('a.txt', fixture('utf16.txt'))).toMatchObject({
      draft: { rows: [{ channel: '搜索', clicks: '1,000', spend: '250' }] },
    });
  });

  test('UTF-8 有没有 BOM 都行', () => {
    expect(decodeText(ascii('渠道'))).toBe('渠道');
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...ascii('渠道')))).toBe('渠道');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x6e, 0x20))).toBe('渠');
  });
});

test('下载的文件名带日期，去掉系统不收的字', () => {
  expect(fileName('活动预算分配表', '2026-11-22', 'xlsx')).toBe('活动预算分配表-2026-11-22.xlsx');
  expect(fileName(' A/B: “测试” ', '2026-11-22', 'csv')).toBe('A-B-“测试”-2026-11-22.csv');
  expect(fileName('?', '2026-11-22', 'csv')).toBe('表格-2026-11-22.csv');
});
