import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../src/islands/files/read-file.ts';
import { workbookFault } from '../../../src/islands/files/workbook-fault.ts';
import { workbookBytes } from '../../../src/islands/files/write-workbook.ts';
import { exampleAbout, exampleDraft, exampleSheet } from './example-sheet.ts';
import { ascii, fixture, readBytes } from './read-fixture.ts';
import { zipBytes } from './zip-bytes.ts';
import { workbookPlan } from '../../support/single-table.ts';

const MEGABYTE = 1024 * 1024;
const parts = ['[Content_Types].xml', 'xl/workbook.xml'].map((name) => ({ name, size: 0 }));
const example = await workbookBytes(workbookPlan(exampleSheet, exampleAbout, exampleDraft));

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
    ['改名的程序', () => ascii('MZ\x90\0\x03\0'), '这是一个程序，不是表格，没有打开。'],
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
      '解开超过 64 MB',
      () =>
        zipBytes([
          ...parts,
          { name: 'xl/a.xml', size: 201 * MEGABYTE, packed: new Uint8Array(2 * MEGABYTE) },
        ]),
      '工作簿解开后有 201.0 MB，超过 64 MB 的上限。请只复制需要的那张表到新工作簿，再导入。',
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
    expect(await readBytes('a.xlsx', ascii('%PDF'))).toHaveProperty('refused');
    expect(await readBytes('a.xlsx', zipBytes(parts))).toEqual({
      refused: '工作簿里有损坏的内容，读不出来。请用 Excel 或 WPS 打开后重新保存，再导入。',
    });
  });

  test('文本文件里不是文本', async () => {
    expect(await readBytes('a.csv', example)).toEqual({
      refused: '这是改了扩展名的 Excel 工作簿。请把扩展名改回 .xlsx 再导入。',
    });
    expect(await readBytes('a.csv', Uint8Array.of(1, 0, 2))).toEqual({
      refused: '这不是文本文件，读不出表格。请选 .xlsx 或 .csv 文件。',
    });
    expect(await readBytes('a.csv', new Uint8Array())).toEqual({
      refused: '这个文件是空的。请检查有没有选错。',
    });
    expect(await readBytes('a.csv', new Uint8Array(6 * MEGABYTE))).toEqual({
      refused: '文件有 6.0 MB，超过 5 MB 的上限。请删掉图片和用不到的行、工作表，再导入。',
    });
    expect(await readBytes('a.csv', ascii('a,'.repeat(600_000)))).toEqual({
      refused: '表里的格子太多，超过 50 万格的上限。请只留下需要的行和列，再导入。',
    });
  });

  test('太大的文件不先读进内存', async () => {
    const arrayBuffer = () => Promise.reject(new Error('read'));
    expect(await readFile({ name: 'a.xlsx', size: 200 * MEGABYTE, arrayBuffer })).toEqual({
      refused: '文件有 200.0 MB，超过 20 MB 的上限。请删掉图片和用不到的行、工作表，再导入。',
    });
  });
});
