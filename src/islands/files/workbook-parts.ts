import {
  ABSURD,
  ASK_SENDER,
  BROKEN,
  COPY_SHEET,
  LINKED,
  MACROS,
  SAVE_AS,
} from './archive-fault.ts';
import { tagAttributes } from './tag-attributes.ts';
import { unpack } from './unpack.ts';
import type { XmlFault } from './walk-xml.ts';
import { workbookPart, type WorkbookPart } from './workbook-part.ts';
import { zipContents } from './zip-contents.ts';
import { zipDirectory } from './zip-directory.ts';

/** XML elements of the sheets of a workbook; a cell has two or three. */
const MOST_ELEMENTS = 2_000_000;
/** XML elements of its other parts that are read, of which a tree is made in memory. */
const MOST_TREE_ELEMENTS = 400_000;
const TREES = new Set(['Types', 'Relationships', 'workbook', 'sst', 'styleSheet']);
/** Excel takes number formats of 255 letters. */
const LONGEST_TAG = 8192;

export const TOO_MANY_CELLS =
  '工作簿里的格子太多，读不了。请只复制需要的那些行到新工作簿，再导入。';

const FAULTS: Record<Exclude<XmlFault, 'broken'>, string> = {
  doctype: `工作簿里夹带了实体声明（DOCTYPE），正常的表格没有，为了安全没有打开。${ASK_SENDER}`,
  encoding: `工作簿里的文字不是 UTF-8 编码，读不了。${SAVE_AS}`,
  nesting: `工作簿的内容一层套一层，深得不正常，为了安全没有打开。${ASK_SENDER}`,
};

/**
 * Every content of a workbook that passed `workbookFault`, unpacked one by one, and its XML parts gone
 * through; or why it is not read.
 */
export async function workbookParts(
  bytes: Uint8Array,
): Promise<{ parts: WorkbookPart[] } | { refused: string }> {
  const directory = zipDirectory(bytes);
  const contents = directory && zipContents(bytes, directory);
  if (!contents || typeof contents === 'string') return { refused: BROKEN };
  const parts: WorkbookPart[] = [];
  for (const entry of contents) {
    const content = await unpack(entry);
    if (content === 'oversize') return { refused: ABSURD };
    if (content === 'broken') return { refused: BROKEN };
    if (content[0] === 0x50 && content[1] === 0x4b && content[2] === 3 && content[3] === 4) {
      return { refused: `文件里还套着压缩包，为了安全没有打开。${COPY_SHEET}` };
    }
    if (!/\.(xml|rels)$/i.test(entry.name)) continue;
    const part = workbookPart(entry.name, content);
    if (part === 'broken') continue;
    if (typeof part === 'string') return { refused: FAULTS[part] };
    parts.push(part);
  }
  const refused = partsFault(parts);
  return refused === undefined ? { parts } : { refused };
}

function partsFault(parts: WorkbookPart[]): string | undefined {
  const of = (...roots: string[]) => parts.filter(({ root }) => roots.includes(root));
  const elements = (some: WorkbookPart[]) => some.reduce((sum, part) => sum + part.elements, 0);
  if (
    elements(of('worksheet')) > MOST_ELEMENTS ||
    elements(parts.filter(({ root }) => TREES.has(root))) > MOST_TREE_ELEMENTS
  ) {
    return TOO_MANY_CELLS;
  }
  // Number formats are looked at for every cell, so a long one takes minutes.
  if (of('workbook', 'sst', 'styleSheet').some((part) => part.longestTag > LONGEST_TAG)) {
    return BROKEN;
  }
  const values = (root: string, tag: string, attribute: string) =>
    of(root).flatMap(({ bytes }) =>
      tagAttributes(bytes, tag).map((attributes) => attributes.get(attribute) ?? ''),
    );
  const relations = values('Relationships', 'Relationship', 'Type');
  const kinds = [...values('Types', 'Override', 'ContentType'), ...relations];
  if (of('macrosheet').length > 0 || kinds.some((kind) => /macro|vba/i.test(kind))) return MACROS;
  const isLinked = relations.some((kind) => /\/externalLink/i.test(kind));
  return isLinked || parts.some((part) => part.isLinked) ? LINKED : undefined;
}
