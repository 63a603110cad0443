import { zipBytes, type Part } from './zip-bytes.ts';

const FORMATS = 'http://schemas.openxmlformats.org/';
const RELATIONS = `${FORMATS}officeDocument/2006/relationships`;

/** `<Relationship>` tags with ids from `rId1` on. */
export function relations(...targets: [kind: string, target: string, more?: string][]): string {
  const tags = targets.map(
    ([kind, target, more = ''], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}" ${more}/>`,
  );
  return `<Relationships xmlns="${FORMATS}package/2006/relationships">${tags.join('')}</Relationships>`;
}

/** The text of a worksheet with these rows, and what else it holds. */
export function worksheet(rows: string, before = '', after = ''): string {
  return `<worksheet xmlns="${FORMATS}spreadsheetml/2006/main">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** `<sheet>` tags in a workbook. */
export function sheets(count: number, id = (index: number): number => index + 1): string {
  const tags = Array.from(
    { length: count },
    (_, index) => `<sheet name="表${index + 1}" sheetId="${index + 1}" r:id="rId${id(index)}"/>`,
  );
  return `<workbook xmlns="${FORMATS}spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets>${tags.join('')}</sheets></workbook>`;
}

const PARTS: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="${FORMATS}package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': sheets(1),
  'xl/_rels/workbook.xml.rels': relations(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
  ),
  'xl/worksheets/sheet1.xml': worksheet(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row>',
  ),
  'xl/sharedStrings.xml': '<sst><si><t>渠道</t></si></sst>',
  'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>',
};

/** The smallest workbook there is, with one sheet of one row, some parts changed or added. */
export function bareWorkbook(
  changed: Record<string, string | Uint8Array> = {},
  ...more: Part[]
): Uint8Array {
  const parts = Object.entries({ ...PARTS, ...changed });
  return zipBytes([...parts.map(([name, content]) => ({ name, content })), ...more]);
}
