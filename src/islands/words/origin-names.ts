import type { PairOrigin } from '../../domain/industry/swap-words.ts';

/** What stands beside a swapped word to say where the new word comes from. */
export const ORIGIN_NAMES: Record<PairOrigin, string> = {
  source: '来源',
  derived: '推得',
  added: '站内',
  case: '案例',
  own: '自加',
};
