import { deflateRawSync } from 'node:zlib';
import { bareWorkbook, relations, sheets, worksheet } from './bare-workbook.ts';
import type { Part } from './zip-bytes.ts';

const MEGABYTE = 1024 * 1024;

const COPY = '请只复制需要的那张表到新工作簿，再导入。';
const ASK = '请让给文件的人用 Excel 或 WPS 重新保存一份，再导入。';
const SAVE_AS = '请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（.xlsx）”再导入。';
const ABSURD = `文件解开后大得不正常，为了安全没有打开。${COPY}`;
const OVERLAP = `文件里的内容互相重叠，为了安全没有打开。${ASK}`;
const PATHS = `文件里有指向别处的路径，正常的工作簿没有，为了安全没有打开。${ASK}`;
const NESTED = `文件里还套着压缩包，为了安全没有打开。${COPY}`;
const MACROS = `文件带有宏（.xlsm），为了安全不读。${SAVE_AS}`;
const LINKED =
  '表格引用了别的工作簿，为了安全不读。请把需要的那张表复制到新工作簿，只粘贴数值，再导入。';
const DOCTYPE = `工作簿里夹带了实体声明（DOCTYPE），正常的表格没有，为了安全没有打开。${ASK}`;
const ENCODING = `工作簿里的文字不是 UTF-8 编码，读不了。${SAVE_AS}`;
const DEEP = `工作簿的内容一层套一层，深得不正常，为了安全没有打开。${ASK}`;
const CELLS = '工作簿里的格子太多，读不了。请只复制需要的那些行到新工作簿，再导入。';
const BROKEN = '工作簿里有损坏的内容，读不出来。请用 Excel 或 WPS 打开后重新保存，再导入。';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const LAUGHS = `<!DOCTYPE sst [<!ENTITY a "哈">${'bcdefghij'.replace(/./g, (name, at: number) => `<!ENTITY ${name} "${`&${'abcdefghi'[at] ?? ''};`.repeat(10)}">`)}]>`;
const zeros = new Uint8Array(40 * MEGABYTE);
const bomb = deflateRawSync(zeros);

/** What stands in the directory, in other letters. */
function wide(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return Uint8Array.from(order === 'le' ? bytes : bytes.swap16());
}

function shared(count: number): Part[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `xl/media/${index}.xml`,
    packed: bomb,
    size: 40 * MEGABYTE,
    sharedWith: 'xl/a.bin',
  }));
}

const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

/** Files made to do harm: what they are, their bytes, and what the reader is told. */
export const HOSTILE: [name: string, bytes: () => Uint8Array, sentence: string][] = [
  [
    '解开比目录说的大',
    () => bareWorkbook({}, { name: 'xl/a.xml', packed: bomb, size: 1000 }),
    ABSURD,
  ],
  [
    '图片也不例外',
    () => bareWorkbook({}, { name: 'xl/media/a.png', packed: bomb, size: 9 }),
    ABSURD,
  ],
  ['解开比目录说的小', () => bareWorkbook({}, { name: 'xl/a.xml', content: 'a', size: 9 }), ABSURD],
  [
    '压缩包套压缩包',
    () => bareWorkbook({}, { name: 'xl/embeddings/a.bin', content: bareWorkbook() }),
    NESTED,
  ],
  [
    '一份内容当许多份',
    () =>
      bareWorkbook(
        {},
        { name: 'xl/a.bin', packed: bomb, size: 99 },
        { name: 'xl/b.bin', size: 99, sharedWith: 'xl/a.bin' },
      ),
    OVERLAP,
  ],
  [
    '一份内容当一千份',
    () =>
      bareWorkbook(
        {},
        { name: 'xl/a.bin', packed: bomb, size: 9 },
        ...shared(1000).map((part) => ({ ...part, size: 9 })),
      ),
    OVERLAP,
  ],
  [
    '内容伸进后一份里',
    () =>
      bareWorkbook(
        {},
        { name: 'xl/a.bin', content: 'a', reach: 40 },
        { name: 'xl/b.bin', content: 'b' },
      ),
    OVERLAP,
  ],
  ['内容伸进目录里', () => bareWorkbook({}, { name: 'xl/a.bin', content: 'a', reach: 40 }), BROKEN],
  ['同名的两份', () => bareWorkbook({}, { name: 'XL/Workbook.xml', content: '<a/>' }), OVERLAP],
  [
    '两处名字不一样',
    () => bareWorkbook({}, { name: 'xl/a.xml', localName: 'xl/b.xml', content: '<a/>' }),
    BROKEN,
  ],
  [
    '校验和不对',
    () => bareWorkbook({}, { name: 'xl/a.xml', packed: deflateRawSync('<b/>'), size: 4 }),
    BROKEN,
  ],
  [
    '份数太多',
    () =>
      bareWorkbook(
        {},
        ...Array.from({ length: 3000 }, (_, index) => ({ name: `xl/media/${index}.png` })),
      ),
    `文件里装了 3007 份内容，多得不正常，为了安全没有打开。${COPY}`,
  ],
  ['路径往上走', () => bareWorkbook({}, { name: '../../evil.xml', content: '<a/>' }), PATHS],
  ['路径从根开始', () => bareWorkbook({}, { name: '/etc/passwd' }), PATHS],
  ['Windows 的路径', () => bareWorkbook({}, { name: 'xl\\..\\..\\a.xml' }), PATHS],
  ['带盘符', () => bareWorkbook({}, { name: 'C:evil.xml' }), PATHS],
  [
    '压缩包自己有密码',
    () => bareWorkbook({}, { name: 'xl/a.xml', encrypted: true }),
    '文件设了打开密码，读不了。请用 Excel 或 WPS 打开，去掉密码后保存，再导入。',
  ],
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
    `工作簿有 10000 张工作表，超过 50 张的上限。${COPY}`,
  ],
  [
    '一张工作表当一万张',
    () => bareWorkbook({ 'xl/workbook.xml': sheets(10_000, () => 1) }),
    `工作簿有 10000 张工作表，超过 50 张的上限。${COPY}`,
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
];
