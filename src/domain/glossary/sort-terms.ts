/** Terms in dictionary order: Chinese names by sound, then Latin ones. Leaves the list as it is. */
export function sortTerms<T extends { name: string }>(terms: readonly T[]): T[] {
  const order = new Intl.Collator('zh-CN', { numeric: true });
  return terms.toSorted((a, b) => order.compare(a.name, b.name));
}
