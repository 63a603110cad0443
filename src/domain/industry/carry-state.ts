import { isOwnPair, type OwnPair } from './swap-state.ts';

/** Whether a condition of the case holds at the reader's: yes, no, not looked into yet. */
export const HOLDS = ['成立', '不成立', '还不知道'] as const;
export type Holds = (typeof HOLDS)[number] | '';

/** What the carry-over assistant holds; kept in the reader's browser and carried by links. */
export interface CarryState {
  /** File name of the case; empty while none is chosen. */
  from: string;
  /** Id of the industry it is carried to; empty while none is chosen. */
  industry: string;
  own: OwnPair[];
  /** Words that are not to be swapped. */
  off: string[];
  /** One for each condition of the case, in its order. */
  holds: Holds[];
  /** The city or store of the pilot. */
  place: string;
  /** The whole budget as typed, in yuan. */
  budget: string;
}

export const NOTHING_CARRIED: CarryState = {
  from: '',
  industry: '',
  own: [],
  off: [],
  holds: [],
  place: '',
  budget: '',
};

const MOST_TEXT = 200;
const MOST_ENTRIES = 200;

/** Whether stored or linked data have the shape of this version. */
export function isCarryState(data: unknown): data is CarryState {
  if (typeof data !== 'object' || data === null) return false;
  const { from, industry, own, off, holds, place, budget } = data as Record<string, unknown>;
  return (
    [from, industry, place, budget].every(isShortText) &&
    isList(own) &&
    own.every(isOwnPair) &&
    isList(off) &&
    off.every(isShortText) &&
    isList(holds) &&
    holds.every((each) => each === '' || (HOLDS as readonly unknown[]).includes(each))
  );
}

function isShortText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= MOST_TEXT;
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length <= MOST_ENTRIES;
}
