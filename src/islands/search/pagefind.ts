/** The part of Pagefind's browser API (1.6) that this site uses. */
export interface Pagefind {
  options(options: {
    excerptLength: number;
    excerptEllipsis: string;
    ranking: { pageLength: number; metaWeights: Record<string, number> };
  }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string, options?: { filters?: Record<string, string> }): Promise<PagefindSearch>;
}

export interface PagefindSearch {
  results: PagefindHit[];
  /** Per filter and value: how many results of this search have it. */
  filters: Record<string, Record<string, number>>;
}

export interface PagefindHit {
  id: string;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

const ADDRESS = '/pagefind/pagefind.js';

let loading: Promise<Pagefind> | undefined;
let failures = 0;

/** Pagefind, loaded with the first call. Rejects where the site has no index; a later call tries again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= start();
  loading.catch(() => {
    loading = undefined;
    failures += 1;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  // A browser does not ask twice for a module that failed, unless its address is another one.
  const address = failures === 0 ? ADDRESS : `${ADDRESS}?again=${failures}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    excerptLength: 45,
    excerptEllipsis: '…',
    // What a page is called counts most; that it is long says little.
    ranking: { pageLength: 0.2, metaWeights: { title: 10 } },
  });
  await pagefind.init();
  // Without this, Pagefind leaves the counts of filters out.
  await pagefind.filters();
  return pagefind;
}
