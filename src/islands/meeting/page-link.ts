/** A longer state would leave no room for others in the link of a pack; what it is of then opens without it. */
const MOST_CHARACTERS = 1_500;

/** The path of this page with a state that opens it as it is, as far as that is short enough. */
export async function pageLink(state: unknown): Promise<string> {
  const { encodeState } = await import('../store/link-state.ts');
  const coded = await encodeState(state);
  return coded.state === 'coded' && coded.hash.length <= MOST_CHARACTERS
    ? `${location.pathname}#${coded.hash}`
    : location.pathname;
}
