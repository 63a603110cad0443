/** Below this a p-value would be shown as 0. */
const READABLE = 0.0001;

/** A p-value as a result: the number, or `< 0.0001` where its decimals would all be zeros. */
export function shownP(p: number): number | string {
  return p < READABLE ? `< ${READABLE}` : p;
}
