import type { LinkState } from './link-state.ts';

/** Reads what the link of the page carries; the code for it loads only where there is something to read. */
export async function readLink<T>(guard: (data: unknown) => data is T): Promise<LinkState<T>> {
  if (!/^#v\d+\./.test(location.hash)) return { state: 'empty' };
  const { decodeState } = await import('./link-state.ts');
  return decodeState(location.hash, guard);
}
