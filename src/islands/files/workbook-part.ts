import { isNamed, walkXml, type XmlFault, type XmlTag } from './walk-xml.ts';

/** An XML part of a workbook whose tags were gone through. */
export interface WorkbookPart {
  name: string;
  bytes: Uint8Array;
  /** The name of its outermost element without prefix, which says what the part is. */
  root: string;
  /** How many elements it has. */
  elements: number;
  /** How many bytes its longest tag takes. */
  longestTag: number;
  /** Whether a formula in it refers to another workbook. */
  isLinked: boolean;
  /** In a worksheet, where its cells stand. */
  cells: [start: number, end: number] | undefined;
}

const decoder = new TextDecoder();

/** Goes through a part; 'broken' for what is not XML, which may be a part that nobody reads. */
export function workbookPart(name: string, bytes: Uint8Array): WorkbookPart | XmlFault {
  const part: WorkbookPart = {
    name,
    bytes,
    root: '',
    elements: 0,
    longestTag: 0,
    isLinked: false,
    cells: undefined,
  };
  const fault = walkXml(bytes, (tag) => {
    if (tag.kind !== 'close') part.elements += 1;
    part.longestTag = Math.max(part.longestTag, tag.end - tag.start);
    if (part.root === '') part.root = decoder.decode(bytes.subarray(tag.nameStart, tag.nameEnd));
    if (tag.kind === 'open' && isNamed(bytes, tag, 'f')) {
      part.isLinked ||= isExternal(bytes, tag);
    } else if (isNamed(bytes, tag, 'sheetData')) {
      part.cells = [part.cells?.[0] ?? tag.start, tag.end];
    }
  });
  return fault ?? part;
}

/** `[1]表!A1` and `'C:\[a.xlsx]表'!A1` name another workbook; `表1[列]` is a column of a table. */
function isExternal(bytes: Uint8Array, { end }: XmlTag): boolean {
  const formula = bytes.subarray(end, bytes.indexOf(0x3c, end));
  if (!formula.includes(0x5d)) return false;
  return /\](?:[\p{L}\p{N}_.]*|[^'[\]]*')!/u.test(decoder.decode(formula));
}
