import { BROKEN, MAX_SHEETS, tooManySheets } from './archive-fault.ts';
import { tagAttributes } from './tag-attributes.ts';
import type { WorkbookPart } from './workbook-part.ts';

/** What a workbook is made of. */
export interface WorkbookOutline {
  /** Sheets with cells in the order of the workbook; names as XML writes them. */
  sheets: { name: string; part: WorkbookPart }[];
  strings: WorkbookPart | undefined;
  styles: WorkbookPart | undefined;
  /** Whether days are counted from 1904. */
  is1904: boolean;
}

/** The sheets of a workbook by its parts, or why they are not read. */
export function workbookOutline(parts: WorkbookPart[]): WorkbookOutline | { refused: string } {
  const [workbook, ...others] = parts.filter(({ root }) => root === 'workbook');
  const relations = parts.find(({ name }) => name === relationsOf(workbook?.name ?? ''));
  if (!workbook || !relations || others.length > 0) return { refused: BROKEN };
  const targets = new Map(
    tagAttributes(relations.bytes, 'Relationship').map((relation) => [
      relation.get('Id'),
      resolve(workbook.name, relation.get('Target') ?? ''),
    ]),
  );
  const worksheets = new Map(
    parts.filter(({ root }) => root === 'worksheet').map((part) => [part.name, part]),
  );
  const sheets = tagAttributes(workbook.bytes, 'sheet').flatMap((sheet) => {
    const id = [...sheet].find(([key]) => key.endsWith(':id'))?.[1];
    const part = worksheets.get(targets.get(id) ?? '');
    return part ? [{ name: sheet.get('name') ?? '', part }] : [];
  });
  if (sheets.length > MAX_SHEETS) return { refused: tooManySheets(sheets.length) };
  // One part as many sheets would be read as often.
  const isRepeated = new Set(sheets.map(({ part }) => part)).size < sheets.length;
  if (sheets.length === 0 || isRepeated) return { refused: BROKEN };
  const settings = tagAttributes(workbook.bytes, 'workbookPr')[0]?.get('date1904');
  return {
    sheets,
    strings: parts.find(({ root }) => root === 'sst'),
    styles: parts.find(({ root }) => root === 'styleSheet'),
    is1904: settings === '1' || settings === 'true',
  };
}

/** The part that says where the parts are that `name` refers to. */
function relationsOf(name: string): string {
  return name.replace(/[^/]*$/, (file) => `_rels/${file}.rels`);
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}
