import { plain, table } from './blocks.ts';

interface Swap {
  from: string;
  to: string;
  /** The industry that the new word belongs to, or where the pair comes from. */
  scope: string;
}

/** Words of a case and what to say instead; `scopeHead` stands above the last column. */
export function swapTable(scopeHead: string, swaps: Swap[]): string {
  const rows = swaps.map(({ from, to, scope }) => [from, to, scope].map(plain));
  return table(['原来的词', '换成', scopeHead], rows);
}
