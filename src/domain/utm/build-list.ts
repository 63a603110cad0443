import { buildLink, type BuiltLink } from './build-link.ts';
import { filledLine, type LinkLine } from './params.ts';
import type { Remark } from './remark.ts';

/** A line of a list with its blank cells filled, and its link. */
export interface ListedLink {
  line: LinkLine;
  built: BuiltLink;
  /** Of the remarks on the link, those on cells of this line; the others are said once, of `shared`. */
  remarks: Remark[];
}

/** The links of a list; what stands in `shared` fills the blank cells of every line. */
export function buildList(
  lines: readonly LinkLine[],
  shared: LinkLine,
  ownMediums: readonly string[] = [],
): ListedLink[] {
  return lines.map((each) => {
    const line = filledLine(each, shared);
    const built = buildLink(line, ownMediums);
    const remarks = built.remarks.filter(({ at }) => at === 'url' || each[at].trim() !== '');
    return { line, built, remarks };
  });
}

/** What only shows when the lines are seen together, as Chinese sentences with the numbers of the lines. */
export function listRemarks(list: readonly ListedLink[]): string[] {
  const links = list.map(({ built }) => built.link);
  const same = groups(links).map((rows) => `第 ${rows} 行的链接一模一样，报表里分不开。`);
  const tagged = list.map(({ line: { source, medium, campaign, content }, built }) =>
    built.link === null || content !== '' ? null : [source, medium, campaign].join('\n'),
  );
  const vague = groups(tagged).map(
    (rows) => `第 ${rows} 行的来源、媒介、活动都相同，又没有填 content，分不出是哪条素材。`,
  );
  return [...same, ...vague];
}

/** Positions of equal entries as `1、4`, counted from 1; `null` equals nothing. */
function groups(entries: readonly (string | null)[]): string[] {
  const rows = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    if (entry !== null) rows.set(entry, [...(rows.get(entry) ?? []), index + 1]);
  });
  return [...rows.values()].filter(({ length }) => length > 1).map((same) => same.join('、'));
}
