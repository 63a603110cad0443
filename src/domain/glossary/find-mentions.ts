/** The names under which a term is recognised in running text. */
export interface NamedTerm {
  id: string;
  name: string;
  abbreviation?: string | undefined;
  also?: readonly string[] | undefined;
}

/** A run of text; with `id` it names a term. */
export interface Mention {
  text: string;
  id?: string;
}

/** Splits a text into runs, those that name a term with its id. Longer names win over their parts. */
export type MentionFinder = (text: string) => Mention[];

/**
 * A finder for all names of these terms. Latin letters and digits must not touch others (`ROI`, not
 * `heROIc`); the space between Chinese and Latin words may be missing. When two terms share a name,
 * the first term has it.
 */
export function mentionFinder(terms: readonly NamedTerm[]): MentionFinder {
  const ids = new Map<string, string>();
  for (const { id, name, abbreviation, also = [] } of terms) {
    for (const each of [name, abbreviation, ...also]) {
      if (each && !ids.has(squeezed(each))) ids.set(squeezed(each), id);
    }
  }
  const names = terms
    .flatMap(({ name, abbreviation, also = [] }) => [name, abbreviation ?? '', ...also])
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length);
  if (names.length === 0) return (text) => [{ text }];
  const pattern = new RegExp(names.map(patternOf).join('|'), 'g');

  return (text) => {
    const runs: Mention[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const id = ids.get(squeezed(match[0]));
      if (id === undefined) continue;
      if (match.index > end) runs.push({ text: text.slice(end, match.index) });
      runs.push({ text: match[0], id });
      end = match.index + match[0].length;
    }
    if (end < text.length || runs.length === 0) runs.push({ text: text.slice(end) });
    return runs;
  };
}

function patternOf(name: string): string {
  const body = name
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s?');
  const before = /^[A-Za-z0-9]/.test(name) ? '(?<![A-Za-z0-9])' : '';
  const after = /[A-Za-z0-9]$/.test(name) ? '(?![A-Za-z0-9])' : '';
  return before + body + after;
}

function squeezed(name: string): string {
  return name.replace(/\s+/g, '');
}
