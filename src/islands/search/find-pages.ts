import { cleanQuery } from '../../domain/search/clean-query.ts';
import { kindCounts, type KindCount } from '../../domain/search/kind-counts.ts';
import {
  isKeyword,
  phraseAttempt,
  wordAttempts,
  type Attempt,
} from '../../domain/search/query-plan.ts';
import { titleCoverage } from '../../domain/search/title-coverage.ts';
import { queryWords } from '../../domain/search/query-words.ts';
import type { Pagefind, PagefindHit, PagefindSearch } from './pagefind.ts';

const RERANKED = 12;
const MOST_OF_IT = 0.6;

export interface Found {
  hits: PagefindHit[];
  /** How many there are of each kind, whatever kind is chosen. */
  kinds: KindCount[];
  /** Words that were left out because no page has all. */
  dropped: string[];
}

interface Answer {
  attempt: Attempt;
  search: PagefindSearch;
}

/**
 * Asks the index: pages with the phrase first, then those with all words, else with fewer words;
 * `kind` narrows the answer down.
 */
export async function findPages(
  pagefind: Pagefind,
  text: string,
  kind: string | null,
): Promise<Found> {
  const phrase = phraseAttempt(text);
  const exact = phrase && (await ask(pagefind, phrase));
  const loose = await askForWords(pagefind, text, exact !== null);
  const counted = exact && isKeyword(text) ? exact : (loose ?? exact);
  if (!counted) return { hits: [], kinds: [], dropped: [] };
  const [precise, others] = await Promise.all([
    hitsOf(pagefind, exact, kind),
    hitsOf(pagefind, loose, kind),
  ]);
  const hits = counted === exact ? ranked(precise, others) : joined(precise, others);
  return {
    hits: await titlesFirst(hits, queryWords(cleanQuery(text))),
    kinds: kindCounts(counted.search.filters['kind'] ?? {}),
    dropped: exact ? [] : counted.attempt.dropped,
  };
}

/** All words when they are known to occur together, else as many as the index has. */
async function askForWords(
  pagefind: Pagefind,
  text: string,
  together: boolean,
): Promise<Answer | null> {
  const words = queryWords(cleanQuery(text));
  const counts = new Map<string, number>();
  for (const word of words) {
    counts.set(word, together ? 1 : (await pagefind.search(whole(word))).results.length);
  }
  for (const attempt of wordAttempts(text, counts)) {
    const answer = await ask(pagefind, attempt);
    if (answer) return answer;
  }
  return null;
}

/** A Chinese word that the index would cut up must be asked for as a phrase; a Latin one may go on. */
function whole(word: string): string {
  return /^\p{Script=Han}{2,}$/u.test(word) ? `"${word}"` : word;
}

async function ask(pagefind: Pagefind, attempt: Attempt): Promise<Answer | null> {
  const search = await pagefind.search(attempt.query);
  return search.results.length > 0 ? { attempt, search } : null;
}

async function hitsOf(
  pagefind: Pagefind,
  answer: Answer | null,
  kind: string | null,
): Promise<PagefindHit[]> {
  if (!answer) return [];
  if (kind === null) return answer.search.results;
  return (await pagefind.search(answer.attempt.query, { filters: { kind } })).results;
}

/** The precise hits in the order of the others: Pagefind gives all pages with a phrase one score. */
function ranked(precise: PagefindHit[], others: PagefindHit[]): PagefindHit[] {
  const rank = new Map(others.map(({ id }, index) => [id, index]));
  const rankOf = ({ id }: PagefindHit) => rank.get(id) ?? Infinity;
  return precise.toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
}

function joined(precise: PagefindHit[], others: PagefindHit[]): PagefindHit[] {
  const known = new Set(precise.map(({ id }) => id));
  return [...ranked(precise, others), ...others.filter(({ id }) => !known.has(id))];
}

/** Among the best hits, those whose title has most of the question go first. */
async function titlesFirst(hits: PagefindHit[], words: string[]): Promise<PagefindHit[]> {
  const best = await Promise.all(
    hits.slice(0, RERANKED).map(async (hit) => {
      const coverage = titleCoverage((await hit.data()).meta['title'] ?? '', words);
      return { hit, coverage: coverage >= MOST_OF_IT ? coverage : 0 };
    }),
  );
  const sorted = best.toSorted((a, b) => b.coverage - a.coverage).map(({ hit }) => hit);
  return [...sorted, ...hits.slice(RERANKED)];
}
