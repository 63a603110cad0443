/** A pair of words that the reader has added for one industry. */
export interface OwnPair {
  industry: string;
  from: string;
  to: string;
}

/** What the word swapper holds; kept in the reader's browser and carried by links. */
export interface SwapState {
  /** Id of the industry to write for. */
  industry: string;
  /** Id of the case that the text was taken from; empty for any other text. */
  from: string;
  text: string;
  own: OwnPair[];
  /** Words that are not to be swapped. */
  off: string[];
}

/** Whether stored or linked data have the shape of this version. */
export function isSwapState(data: unknown): data is SwapState {
  if (!isObject(data)) return false;
  const { industry, from, text, own, off } = data;
  return (
    [industry, from, text].every((part) => typeof part === 'string') &&
    Array.isArray(own) &&
    own.every(isOwnPair) &&
    Array.isArray(off) &&
    off.every((word) => typeof word === 'string')
  );
}

export function isOwnPair(data: unknown): data is OwnPair {
  return (
    isObject(data) && ['industry', 'from', 'to'].every((field) => typeof data[field] === 'string')
  );
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
