import { order } from '../expression/compare.ts';

/** Something to choose; `reason` says in Chinese why it takes no part in the ranking. */
export interface Option {
  name: string;
  total: number | null;
  reason: string | null;
}

export interface RankedOption extends Option {
  /** 1 is the best; equal totals share a place and the next one is skipped. Null where it takes no part. */
  place: number | null;
}

/** Options in the order of their totals, best first; those that take no part come last, in the order given. */
export function rankOptions(options: Option[]): RankedOption[] {
  const taking = options
    .filter((option) => option.reason === null)
    .sort((one, other) => order(totalOf(other), totalOf(one)));
  const ranked = taking.map((option) => ({
    ...option,
    place: taking.filter((other) => order(totalOf(other), totalOf(option)) > 0).length + 1,
  }));
  const left = options.filter(({ reason }) => reason !== null);
  return [...ranked, ...left.map((option) => ({ ...option, place: null }))];
}

/** `第 1 名`, `并列第 1 名`, or why there is no place. */
export function placeText({ place, reason }: RankedOption, ranked: RankedOption[]): string {
  if (place === null) return reason ?? '未排名';
  const tied = ranked.filter((other) => other.place === place).length > 1;
  return `${tied ? '并列第' : '第'} ${place} 名`;
}

/** Names of the first: several where totals are equal, none where nothing takes part. */
export function winners(ranked: RankedOption[]): string[] {
  return ranked.filter(({ place }) => place === 1).map(({ name }) => name);
}

function totalOf({ total }: Option): number {
  return total ?? Number.NEGATIVE_INFINITY;
}
