import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeHarmless, takeHarmless } from '../../../src/domain/sheet/harmless-text.ts';
import { findDelimiter, readDelimited } from '../../../src/domain/sheet/read-delimited.ts';
import { exampleAbout, exampleDraft, exampleSheet } from './example-sheet.ts';
import { importGrid, toCsv } from '../../support/single-table.ts';

test('CSV 带 BOM、用 CRLF 换行，参数在前，没有合计行', () => {
  expect(toCsv(exampleSheet, exampleDraft)).toBe(
    [
      '\uFEFF负责人,李雷',
      '总预算（元）,1000.5',
      '开始日,2026-11-02',
      '',
      '渠道,状态,日期,点击量（次）,花费（元）,折扣,目标 ROI（1:x 里的 x）,单次点击成本（元）,两倍成本（元）,结余,备注（说明）',
      '搜索引擎,投放中,2026-11-03,100,250.25,7%,4.8,2.5025,5.005,720.25,"第一行\n第二行"',
      '\'=1+1,,,0,30,,,,,720.25,"含 ""引号""，和, 逗号"',
      '',
    ].join('\r\n'),
  );
});

test('CSV 读回来与导出时一样', () => {
  const grid = { name: 'csv', rows: readDelimited(toCsv(exampleSheet, exampleDraft)) };
  const result = importGrid(exampleSheet, exampleAbout, [grid]);
  const rows = exampleDraft.rows.map((row) => ({ ...row, goal: row['goal']?.replace('1:', '') }));
  expect(result).toEqual({ draft: { ...exampleDraft, rows }, errors: [], notes: [] });
});

describe('会被当成公式的文字', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+86 138', "'+86 138"],
    ['-找回', "'-找回"],
    ['@某人', "'@某人"],
    ['\t=1', "'\t=1"],
    ['＝SUM(A1)', "'＝SUM(A1)"],
    [' =1', "' =1"],
    ["'=1", "''=1"],
    ["'引用'", "'引用'"],
    ['搜索=好', '搜索=好'],
  ])('%j 写成 %j，读回来不变', (text, written) => {
    expect(makeHarmless(text)).toBe(written);
    expect(takeHarmless(written)).toBe(text);
  });

  test('负数还是数字', () => {
    const row = { channel: '退款', clicks: '1', spend: '-5', discount: '', goal: '-2', note: '-5' };
    const line = toCsv(exampleSheet, { params: {}, rows: [row] }).split('\r\n')[5];
    expect(line).toMatch(/^退款,,,1,'-5,,-2,/);
  });

  test('任何文字都能去能回', () => {
    const text = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\t', '\n', ' ', '文', 'a', '＝'),
    });
    fc.assert(
      fc.property(text, (value) => {
        expect(takeHarmless(makeHarmless(value))).toBe(value);
        expect(makeHarmless(value)).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe('读 CSV 和剪贴板', () => {
  test.each<[string, string, string[][]]>([
    [
      '逗号',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '最后一行没有换行',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '只用 CR 换行',
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['BOM', '\uFEFFa,b', [['a', 'b']]],
    ['引号里的逗号、换行、引号', '"a,1","b\r\n2","c""3"', [['a,1', 'b\r\n2', 'c"3']]],
    [
      '空格子',
      ',a,\r\n,,',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    [
      '分号',
      'a;b;c,5\r\nd;e;f',
      [
        ['a', 'b', 'c,5'],
        ['d', 'e', 'f'],
      ],
    ],
    ['Excel 的分隔符提示', 'sep=;\r\na;b', [['a', 'b']]],
    [
      '制表符，数字里有千分位',
      '搜索\t50,000\t5,000\n社媒\t80,000\t8,000',
      [
        ['搜索', '50,000', '5,000'],
        ['社媒', '80,000', '8,000'],
      ],
    ],
    [
      '引号没有收口，原样保留',
      '"约 5 寸\tb\n"c" 和 "d"\te',
      [
        ['"约 5 寸', 'b'],
        ['"c" 和 "d"', 'e'],
      ],
    ],
    ['空白文本', '', []],
  ])('%s', (_, text, rows) => {
    expect(readDelimited(text)).toEqual(rows);
  });

  test('从一栏粘贴时指定制表符，千分位不会被拆开', () => {
    expect(readDelimited('1,200\n3,400', '\t')).toEqual([['1,200'], ['3,400']]);
  });

  test('引号里的符号不影响判断分隔符', () => {
    expect(findDelimiter('"a;b;c;d",x\n"e\t",y')).toBe(',');
  });

  test('任意格子写成 CSV 再读回来不变', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '文', ',', ';', '"', '\n', '\r', ' ', '=', "'", '-', '1'),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const written = rows.map((row) => row.map(makeHarmless).map(quote).join(',')).join('\r\n');
        expect(readDelimited(written, ',')).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
});

test('任意填写的表，导出 CSV 再导入，文字和数字都在', () => {
  const text = fc
    .string({ unit: fc.constantFrom('a', '文', ',', '"', '\n', '=', "'", '-', '@', '1', ' ') })
    .map((value) => value.trim())
    .filter((value) => value !== '');
  const amount = fc.double({ min: 0, max: 1e12, noNaN: true }).map(String);
  fc.assert(
    fc.property(
      fc.array(fc.record({ channel: text, spend: amount, note: text }), {
        minLength: 1,
        maxLength: 4,
      }),
      (rows) => {
        const grid = { name: '', rows: readDelimited(toCsv(exampleSheet, { params: {}, rows })) };
        const result = importGrid(exampleSheet, exampleAbout, [grid]);
        const back = 'draft' in result ? result.draft.rows : [];
        expect(back.map(({ channel, spend, note }) => [channel, Number(spend), note])).toEqual(
          rows.map(({ channel, spend, note }) => [channel, Number(spend), note]),
        );
      },
    ),
  );
});

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
