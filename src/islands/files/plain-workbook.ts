import { zipSync, type Zippable } from 'fflate';
import type { WorkbookOutline } from './workbook-outline.ts';
import type { WorkbookPart } from './workbook-part.ts';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/**
 * A workbook with the cells, texts and number formats of another one and nothing else: what reads it meets
 * no part that was not checked, and none twice.
 */
export function plainWorkbook({ sheets, strings, styles, is1904 }: WorkbookOutline): Uint8Array {
  const targets = sheets.map((_, index) => `sheet${index + 1}`);
  const files: Zippable = {
    '[Content_Types].xml': text('<Types></Types>'),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook']]),
    'xl/_rels/workbook.xml.rels': relations([
      ...targets.map((target): [string, string] => ['worksheet', target]),
      ...(strings ? [['sharedStrings', 'strings'] as [string, string]] : []),
      ...(styles ? [['styles', 'styles'] as [string, string]] : []),
    ]),
    'xl/workbook.xml': text(
      `<workbook><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${sheets
        .map(({ name }, index) => `<sheet name="${quotable(name)}" r:id="rId${index + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
  };
  sheets.forEach(({ part }, index) => {
    files[`xl/sheet${index + 1}.xml`] = cellsOf(part);
  });
  if (strings) files['xl/strings.xml'] = strings.bytes;
  if (styles) files['xl/styles.xml'] = styles.bytes;
  return zipSync(files, { level: 0 });
}

/** Columns, rules, links and drawings of a sheet are left out. */
function cellsOf({ bytes, cells: [start, end] = [0, 0] }: WorkbookPart): Uint8Array {
  const [head, foot] = [text('<worksheet>'), text('</worksheet>')];
  const sheet = new Uint8Array(head.length + end - start + foot.length);
  sheet.set(head);
  sheet.set(bytes.subarray(start, end), head.length);
  sheet.set(foot, head.length + end - start);
  return sheet;
}

function relations(targets: [kind: string, target: string][]): Uint8Array {
  const tags = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATION}${kind}" Target="${target}.xml"/>`,
  );
  return text(`<Relationships>${tags.join('')}</Relationships>`);
}

/** A value that stood between apostrophes may hold quotation marks. */
function quotable(value: string): string {
  return value.replaceAll('"', '&quot;');
}

function text(xml: string): Uint8Array {
  return new TextEncoder().encode(xml);
}
