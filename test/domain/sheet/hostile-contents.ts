import { bareWorkbook, relations, sheets, worksheet } from './bare-workbook.ts';
import {
  BROKEN,
  CELLS,
  DEEP,
  DOCTYPE,
  ENCODING,
  LINKED,
  MACROS,
  SHEETS,
  type Hostile,
} from './refusals.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';

/** Ten to the power of nine letters, once its entities are put in. */
const LAUGHS = `<!DOCTYPE sst [<!ENTITY a "哈">${'bcdefghij'.replace(/./g, (name, at: number) => `<!ENTITY ${name} "${`&${'abcdefghi'[at] ?? ''};`.repeat(10)}">`)}]>`;

/** A text in UTF-16, with or without the mark that says so. */
function wide(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return Uint8Array.from(order === 'le' ? bytes : bytes.swap16());
}

const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

/** Workbooks whose archive is as it should be and whose parts are not. */
export const HOSTILE_CONTENTS: Hostile[] = [
  ['宏换了地方', () => bareWorkbook({}, { name: 'xl/sub/VBAProject.bin' }), MACROS],
  [
    '宏换了名字',
    () =>
      bareWorkbook({
        'xl/_rels/workbook.xml.rels': relations(
          ['worksheet', 'worksheets/sheet1.xml'],
          ['vbaProject', 'a.bin'],
        ),
      }),
    MACROS,
  ],
  [
    '内容类型说是启用宏的',
    () =>
      bareWorkbook({
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      }),
    MACROS,
  ],
  [
    'Excel 4.0 宏表',
    () => bareWorkbook({}, { name: 'xl/a.xml', content: '<xm:macrosheet xmlns:xm="x"/>' }),
    MACROS,
  ],
  ['宏表的文件夹', () => bareWorkbook({}, { name: 'xl/macrosheets/sheet1.xml' }), MACROS],
  [
    '外部链接',
    () =>
      bareWorkbook({}, { name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' }),
    LINKED,
  ],
  [
    '外部链接换了地方',
    () =>
      bareWorkbook({
        'xl/_rels/workbook.xml.rels': relations(
          ['worksheet', 'worksheets/sheet1.xml'],
          ['externalLink', 'a.xml'],
        ),
      }),
    LINKED,
  ],
  [
    '外部链接的路径',
    () =>
      bareWorkbook(
        {},
        {
          name: 'xl/_rels/a.xml.rels',
          content: relations(['externalLinkPath', 'file:///c:/a.xlsx', 'TargetMode="External"']),
        },
      ),
    LINKED,
  ],
  [
    '公式引用别的工作簿',
    () =>
      bareWorkbook({
        [SHEET]: worksheet('<row r="1"><c r="A1"><f>[1]表!$A$1*2</f><v>1</v></c></row>'),
      }),
    LINKED,
  ],
  [
    '公式引用网上的工作簿',
    () =>
      bareWorkbook({
        [SHEET]: worksheet(`<row r="1"><c r="A1"><f>'\\\\host\\[a.xlsx]我的 表'!A1</f></c></row>`),
      }),
    LINKED,
  ],
  [
    '实体放大十亿倍',
    () =>
      bareWorkbook({ [STRINGS]: `<?xml version="1.0"?>${LAUGHS}<sst><si><t>&j;</t></si></sst>` }),
    DOCTYPE,
  ],
  [
    '实体读本机文件',
    () =>
      bareWorkbook({
        [SHEET]: `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${worksheet('')}`,
      }),
    DOCTYPE,
  ],
  [
    '声明在没人读的部分',
    () => bareWorkbook({}, { name: 'customXml/item1.xml', content: '<!doctype a><a/>' }),
    DOCTYPE,
  ],
  [
    '声明在关系里',
    () =>
      bareWorkbook({
        '_rels/.rels': `<!DOCTYPE a SYSTEM "http://evil/a.dtd">${relations(['officeDocument', 'xl/workbook.xml'])}`,
      }),
    DOCTYPE,
  ],
  [
    'UTF-16 的实体',
    () => bareWorkbook({ [STRINGS]: wide(`${LAUGHS}<sst/>`, 'le', true) }),
    ENCODING,
  ],
  [
    'UTF-16 倒序的实体',
    () => bareWorkbook({ [STRINGS]: wide(`${LAUGHS}<sst/>`, 'be', true) }),
    ENCODING,
  ],
  [
    'UTF-16 不带标记',
    () => bareWorkbook({ [STRINGS]: wide(`${LAUGHS}<sst/>`, 'le', false) }),
    ENCODING,
  ],
  [
    'UTF-7 的实体',
    () =>
      bareWorkbook({
        [STRINGS]: '<?xml version="1.0" encoding="UTF-7"?><sst>+ADwAIQ-DOCTYPE</sst>',
      }),
    ENCODING,
  ],
  [
    '元素套了十万层',
    () =>
      bareWorkbook({ [STRINGS]: `<sst>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</sst>` }),
    DEEP,
  ],
  [
    '一万张工作表',
    () =>
      bareWorkbook(
        {
          'xl/workbook.xml': sheets(10_000),
          'xl/_rels/workbook.xml.rels': relations(
            ...Array.from({ length: 10_000 }, (_, index): [string, string] => [
              'worksheet',
              `worksheets/sheet${index + 1}.xml`,
            ]),
          ),
        },
        ...Array.from({ length: 9999 }, (_, index) => ({
          name: `xl/worksheets/sheet${index + 2}.xml`,
          content: '<worksheet/>',
        })),
      ),
    SHEETS,
  ],
  [
    '一张工作表当一万张',
    () => bareWorkbook({ 'xl/workbook.xml': sheets(10_000, () => 1) }),
    SHEETS,
  ],
  ['一张工作表当四十张', () => bareWorkbook({ 'xl/workbook.xml': sheets(40, () => 1) }), BROKEN],
  [
    '文字表有百万条',
    () =>
      bareWorkbook({
        [STRINGS]: `<sst>${many(1_000_000, (index) => `<si><t>${index}</t></si>`)}</sst>`,
      }),
    CELLS,
  ],
  [
    '一段长文字用了十万次',
    () =>
      bareWorkbook({
        [STRINGS]: `<sst><si><t>${'字'.repeat(30_000)}</t></si></sst>`,
        [SHEET]: worksheet(
          many(5000, (row) => `<row r="${row + 1}">${'<c t="s"><v>0</v></c>'.repeat(20)}</row>`),
        ),
      }),
    CELLS,
  ],
  [
    '几百万格',
    () =>
      bareWorkbook({
        [SHEET]: worksheet(
          many(
            30_000,
            (row) =>
              `<row r="${row + 1}">${many(40, (cell) => `<c><v>${cell}.${row}</v></c>`)}</row>`,
          ),
        ),
      }),
    CELLS,
  ],
  ['没有关掉的元素', () => bareWorkbook({ [SHEET]: '<worksheet><sheetData><row>' }), BROKEN],
  [
    '一个标签有几十万字',
    () =>
      bareWorkbook({
        'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'h[$'.repeat(300_000)}"/></numFmts></styleSheet>`,
      }),
    BROKEN,
  ],
];
