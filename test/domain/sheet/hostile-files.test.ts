import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareWorkbook, sheets, worksheet } from './bare-workbook.ts';
import { HOSTILE_ARCHIVES } from './hostile-archives.ts';
import { HOSTILE_CONTENTS } from './hostile-contents.ts';
import { readBytes } from './read-fixture.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const plain = { grids: [{ name: '表1', rows: [['渠道', 5]] }] };

describe.each([
  ['压缩包作假', HOSTILE_ARCHIVES],
  ['内容作假', HOSTILE_CONTENTS],
])('%s，两秒内说明原因和办法', (_, hostile) => {
  const files = hostile.map(([name, bytes, sentence]) => [name, bytes(), sentence] as const);
  test.each(files)('%s', async (_name, bytes, sentence) => {
    const start = performance.now();
    expect(await readBytes('a.xlsx', bytes)).toEqual({ refused: sentence });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('看着吓人、其实无害的工作簿照样读', () => {
  const row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row>';
  test.each<[string, Record<string, string>]>([
    ['什么都没有改', {}],
    ['说自己有一百七十亿格', { [SHEET]: worksheet(row, '<dimension ref="A1:XFD1048576"/>') }],
    [
      '最后一格里有个数',
      { [SHEET]: worksheet(`${row}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`) },
    ],
    [
      '一万次设全部列宽',
      { [SHEET]: worksheet(row, `<cols>${'<col min="1" max="16384"/>'.repeat(10_000)}</cols>`) },
    ],
    ['注释里提到实体声明', { [SHEET]: `<!-- <!DOCTYPE a> -->${worksheet(row)}` }],
    ['没人读的部分不是 XML', { 'customXml/item1.xml': '<a>' }],
    [
      '目录里登记了没有的工作表',
      {
        'xl/workbook.xml': sheets(1).replace('</sheets>', '<sheet name="a" r:id="rId9"/></sheets>'),
      },
    ],
  ])('%s', async (_, parts) => {
    expect(await readBytes('a.xlsx', bareWorkbook(parts))).toEqual(plain);
  });
});

test('公式只取存好的结果，不计算；文字像公式也还是文字', async () => {
  const cells = [
    '<c><f>1+1</f><v>7</v></c>',
    '<c><f>1+1</f></c>',
    '<c t="str"><f>WEBSERVICE("http://a")</f><v>=2+2</v></c>',
    '<c t="inlineStr"><is><t>=cmd|\' /C calc\'!A0</t></is></c>',
    '<c><f>SUM(表1[列])*表2!A1</f><v>8</v></c>',
  ];
  const bytes = bareWorkbook({ [SHEET]: worksheet(`<row r="1">${cells.join('')}</row>`) });
  expect(await readBytes('a.xlsx', bytes)).toEqual({
    grids: [{ name: '表1', rows: [[7, null, '=2+2', "=cmd|' /C calc'!A0", 8]] }],
  });
});

test('截在哪里都说得出原因', async () => {
  const bytes = bareWorkbook();
  for (let length = 1; length < bytes.length; length += 7) {
    expect(await readBytes('a.xlsx', bytes.slice(0, length))).toHaveProperty('refused');
  }
});

test('哪里坏了一位，要么拒绝，要么读出的一样', async () => {
  const bytes = bareWorkbook();
  const place = fc.nat(bytes.length - 1);
  await fc.assert(
    fc.asyncProperty(place, fc.nat(7), async (at, bit) => {
      const damaged = bytes.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
      const read = await readBytes('a.xlsx', damaged);
      if ('grids' in read) expect(read).toEqual(plain);
      else expect(read.refused).toMatch(/。请|。$/);
    }),
    { numRuns: 500 },
  );
});
