import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { editText } from '../../../src/domain/field/edit-text.ts';
import { importGrid } from '../../../src/domain/sheet/import-grid.ts';
import { workbookPlan } from '../../../src/domain/sheet/workbook-plan.ts';
import { decodeText } from '../../../src/islands/files/decode-text.ts';
import { fileName } from '../../../src/islands/files/download.ts';
import { readFile } from '../../../src/islands/files/read-file.ts';
import { workbookFault } from '../../../src/islands/files/workbook-fault.ts';
import { workbookGrids } from '../../../src/islands/files/read-workbook.ts';
import { workbookBytes } from '../../../src/islands/files/write-workbook.ts';
import { exampleAbout, exampleDraft, exampleSheet } from './example-sheet.ts';
import { zipBytes } from './zip-bytes.ts';

const MEGABYTE = 1024 * 1024;
const parts = ['[Content_Types].xml', 'xl/workbook.xml'].map((name) => ({ name, size: 0 }));
const example = await workbookBytes(workbookPlan(exampleSheet, exampleAbout, exampleDraft));

function fixture(name: string): Uint8Array {
  return Uint8Array.from(
    readFileSync(new URL(`../../fixtures/workbooks/${name}`, import.meta.url)),
  );
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function read(name: string, bytes: Uint8Array) {
  const file = {
    name,
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  };
  return readFile(file);
}

async function importFile(name: string, bytes: Uint8Array) {
  const result = await read(name, bytes);
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
        expect(back).toEqual(rows.map((filled) => expect.objectContaining(filled)));
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

describe('不读的文件，各说各的原因', () => {
  const saveAs = '请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（.xlsx）”再导入。';
  const bomb = '文件解开后大得不正常，为了安全没有打开。请只复制需要的那张表到新工作簿，再导入。';

  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['空文件', () => new Uint8Array(), '这个文件是空的。请检查有没有选错。'],
    [
      '超过 20 MB',
      () => new Uint8Array(20.5 * MEGABYTE),
      '文件有 20.5 MB，超过 20 MB 的上限。请删掉图片和用不到的行、工作表，再导入。',
    ],
    [
      '旧版 .xls',
      () => fixture('old-format.xls'),
      `这是旧版 Excel 的文件（.xls），这里只读 .xlsx 和 .csv。${saveAs}`,
    ],
    [
      '有密码',
      () =>
        writeXlsx({
          sheets: [{ name: 'a', rows: [[1]] }],
          encryption: { password: 'x', spinCount: 1 },
        }),
      '文件设了打开密码，读不了。请用 Excel 或 WPS 打开，去掉密码后保存，再导入。',
    ],
    [
      '带宏',
      () => writeXlsx({ sheets: [{ name: 'a', rows: [[1]] }], vbaProject: Uint8Array.of(1) }),
      `文件带有宏（.xlsm），为了安全不读。${saveAs}`,
    ],
    [
      '.ods',
      () => fixture('open-document.ods'),
      `这是 OpenDocument 表格（.ods），读不了。${saveAs}`,
    ],
    [
      '.xlsb',
      () => zipBytes([...parts, { name: 'xl/workbook.bin', size: 0 }]),
      `这是二进制工作簿（.xlsb），读不了。${saveAs}`,
    ],
    [
      '别的压缩包',
      () => zipBytes([{ name: 'word/document.xml', size: 0 }]),
      '这是压缩包或别的文档，里面没有工作表。请选 .xlsx 或 .csv 文件。',
    ],
    [
      '下载了一半',
      () => example.slice(0, 2000),
      '文件不完整，可能没有下载完。请重新下载或重新保存，再导入。',
    ],
    ['改名的程序', () => ascii('MZ\0\0\0'), '这是一个程序，不是表格，没有打开。'],
    ['PDF', () => ascii('%PDF-1.7'), '这是 PDF，读不出单元格。请找到原来的表格文件再导入。'],
    [
      '网页',
      () => ascii(' <HTML><body><table>'),
      `这其实是一个网页，只是扩展名像表格（后台导出的文件常这样）。${saveAs}`,
    ],
    [
      'XML 表格',
      () => ascii('<?xml version="1.0"?><Workbook/>'),
      `这是 XML 表格，读不了。${saveAs}`,
    ],
    [
      '纯文本',
      () => ascii('渠道,花费'),
      '文件的内容是纯文本，只是扩展名像表格。请把扩展名改成 .csv 再导入。',
    ],
    [
      '认不出的内容',
      () => Uint8Array.of(1, 2, 0, 4),
      '这不是 Excel 工作簿。请选 .xlsx 或 .csv 文件。',
    ],
    [
      '解开超过 200 MB',
      () =>
        zipBytes([
          ...parts,
          { name: 'xl/a.xml', size: 201 * MEGABYTE, packed: new Uint8Array(2 * MEGABYTE) },
        ]),
      bomb,
    ],
    [
      '小文件解开几十 MB',
      () =>
        zipBytes([...parts, { name: 'xl/a.xml', size: 30 * MEGABYTE, packed: new Uint8Array(9) }]),
      bomb,
    ],
    [
      '许多份合起来太大',
      () =>
        zipBytes([
          ...parts,
          ...Array.from({ length: 50 }, (_, index) => ({
            name: `xl/${index}.xml`,
            size: 5 * MEGABYTE,
          })),
        ]),
      bomb,
    ],
    [
      '目录里瞒着大小',
      () => zipBytes([...parts, { name: 'xl/a.xml', size: 0, packed: new Uint8Array(900) }]),
      bomb,
    ],
    [
      '大小写在后面',
      () => zipBytes([...parts, { name: 'xl/a.xml', size: 0, streamed: true }]),
      bomb,
    ],
    ['64 位大小却没有写', () => zipBytes([...parts, { name: 'xl/a.xml', size: 0xffffffff }]), bomb],
  ])('%s', async (_, bytes, sentence) => {
    expect(workbookFault(await bytes())).toBe(sentence);
  });

  test('从选择文件起就说同样的话，打不开的内容也不报错', async () => {
    expect(await read('a.xlsx', ascii('%PDF'))).toHaveProperty('refused');
    expect(await read('a.xlsx', zipBytes(parts))).toEqual({
      refused: '工作簿里有损坏的内容，读不出来。请用 Excel 或 WPS 打开后重新保存，再导入。',
    });
  });

  test('文本文件里不是文本', async () => {
    expect(await read('a.csv', example)).toEqual({
      refused: '这是改了扩展名的 Excel 工作簿。请把扩展名改回 .xlsx 再导入。',
    });
    expect(await read('a.csv', Uint8Array.of(1, 0, 2))).toEqual({
      refused: '这不是文本文件，读不出表格。请选 .xlsx 或 .csv 文件。',
    });
    expect(await read('a.csv', new Uint8Array())).toEqual({
      refused: '这个文件是空的。请检查有没有选错。',
    });
    expect(await read('a.csv', new Uint8Array(6 * MEGABYTE))).toEqual({
      refused: '文件有 6.0 MB，超过 5 MB 的上限。请删掉图片和用不到的行、工作表，再导入。',
    });
  });

  test('太大的文件不先读进内存', async () => {
    const arrayBuffer = () => Promise.reject(new Error('read'));
    const result = await readFile({ name: 'a.xlsx', size: 21 * MEGABYTE, arrayBuffer });
    expect(result).toHaveProperty('refused');
  });
});

test('下载的文件名带日期，去掉系统不收的字', () => {
  expect(fileName('活动预算分配表', '2026-11-22', 'xlsx')).toBe('活动预算分配表-2026-11-22.xlsx');
  expect(fileName(' A/B: “测试” ', '2026-11-22', 'csv')).toBe('A-B-“测试”-2026-11-22.csv');
  expect(fileName('?', '2026-11-22', 'csv')).toBe('表格-2026-11-22.csv');
});
