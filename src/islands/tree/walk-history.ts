/** A point of the browser's history, as links of the walk without `#`. */
interface Entry {
  walk: string;
  /** All answers from before one of them is being changed. */
  before: string;
}

/**
 * The walk that the address or this point of the history stands for; undefined when the hash is an
 * anchor of the page, which leaves the walk as it is.
 */
export function readHistory(): Entry | undefined {
  const entry = entryOf(history.state);
  if (entry) return entry;
  const { hash } = location;
  return hash === '' || hash.startsWith('#a=') ? { walk: hash.slice(1), before: '' } : undefined;
}

/** Adds a point to the history, its walk in the address. `from` is the walk shown until now. */
export function pushHistory(from: string, to: Entry): void {
  if (!entryOf(history.state)) history.replaceState({ walk: from, before: '' }, '');
  const address = `${location.pathname}${location.search}${to.walk && `#${to.walk}`}`;
  history.pushState(to, '', address);
}

function entryOf(state: unknown): Entry | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { walk, before } = state as Record<string, unknown>;
  return typeof walk === 'string' && typeof before === 'string' ? { walk, before } : undefined;
}
