import type { LinkState } from './link-state.ts';

const WITH_STATE = /^#v\d+\./;

let listening = false;

/** Reads what the link of the page carries; the code for it loads only where there is something to read. */
export async function readLink<T>(guard: (data: unknown) => data is T): Promise<LinkState<T>> {
  listen();
  if (!WITH_STATE.test(location.hash)) return { state: 'empty' };
  const { decodeState } = await import('./link-state.ts');
  return decodeState(location.hash, guard);
}

/** A link opened where the page already stands changes the address only: the page then begins anew. */
function listen(): void {
  if (listening) return;
  listening = true;
  addEventListener('hashchange', () => {
    if (WITH_STATE.test(location.hash)) location.reload();
  });
}
