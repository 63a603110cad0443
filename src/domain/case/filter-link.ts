import { FACET_IDS, NO_CHOICE, type FacetValues } from './facets.ts';

/** Most cases side by side. */
export const MOST_COMPARED = 4;

export interface BrowseState {
  chosen: FacetValues;
  /** Cases picked for comparing, by file name. */
  picked: string[];
}

/** `outcome=failure&industry=retail,beauty&pick=edm-abandoned`; empty where nothing is chosen. */
export function browseQuery({ chosen, picked }: BrowseState): string {
  return [...FACET_IDS.map((facet) => [facet, chosen[facet]] as const), ['pick', picked] as const]
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(',')}`)
    .join('&');
}

/**
 * What a link asks for; `get` gives the text of one of its parameters. Values that this site does not have come back in
 * `unknown`, once each.
 */
export function readBrowseQuery(
  get: (name: string) => string,
  known: FacetValues,
  cases: readonly string[],
): BrowseState & { unknown: string[] } {
  const unknown = new Set<string>();
  const read = (name: string, list: readonly string[]) =>
    listed(get(name)).filter((value) => {
      if (!list.includes(value)) unknown.add(value);
      return list.includes(value);
    });
  const chosen = FACET_IDS.reduce<FacetValues>(
    (all, facet) => ({ ...all, [facet]: read(facet, known[facet]) }),
    NO_CHOICE,
  );
  const picked = read('pick', cases).slice(0, MOST_COMPARED);
  return { chosen, picked, unknown: [...unknown] };
}

/**
 * The cases that `ids` of a link compares, in its order: those that exist, once each, no more than there is room for; the
 * others come back in `dropped`.
 */
export function readCompared(
  ids: string,
  known: readonly string[],
): { slugs: string[]; dropped: string[] } {
  const asked = listed(ids);
  const slugs = asked.filter((slug) => known.includes(slug)).slice(0, MOST_COMPARED);
  return { slugs, dropped: asked.filter((slug) => !slugs.includes(slug)) };
}

/** `a,b,a` → a, b. */
function listed(text: string): string[] {
  return [...new Set(text.split(','))].filter((value) => value !== '');
}
