import { boxOf, parts, type BoundedResponse, type Box } from './box.ts';

export interface Split {
  spends: number[];
  /** Of the last envelopes: for concave channels the common marginal response. */
  lambda: number;
  total: number;
  /** Whether no other split can bring more than `total`, but for `TOLERANCE`. */
  proven: boolean;
}

/** Lets a worker report and stop: `steps` boxes parted, `gap` how far `total` may be from the best, relative. */
export interface SearchHooks {
  onProgress?: (steps: number, gap: number) => void;
  isCancelled?: () => boolean;
}

/** Splits that differ by less than this part of the total response are equally good. */
const TOLERANCE = 1e-12;
const MAX_STEPS = 5000;

/**
 * The split of `budget` with the largest total response, the channels being S-shaped or concave. Null where the
 * bounds admit no split, and when cancelled. Of equally good splits, the one that favours earlier channels is found
 * first and kept.
 * Branch and bound (Falk & Soland 1969): the best split over concave envelopes bounds a box of spends from above;
 * the box with the highest bound is parted until no bound exceeds what the best split found brings.
 */
export function bestSplit(
  channels: readonly BoundedResponse[],
  budget: number,
  { onProgress, isCancelled }: SearchHooks = {},
): Split | null {
  const whole = boxOf(channels, budget);
  if (!whole) return null;
  let best = whole;
  const open = [whole];
  const isOpen = (box: Box) => box.bound > best.total + TOLERANCE * Math.abs(best.total);
  for (let step = 1; step <= MAX_STEPS; step += 1) {
    const box = takeHighest(open);
    if (!box || !isOpen(box)) return { ...splitOf(best), proven: true };
    if (isCancelled?.()) return null;
    for (const part of parts(box, budget)) {
      if (isOpen({ ...part, bound: part.total })) best = part;
      if (isOpen(part)) open.push(part);
    }
    onProgress?.(step, best.total > 0 ? box.bound / best.total - 1 : 0);
  }
  return { ...splitOf(best), proven: false };
}

function splitOf({ spends, lambda, total }: Box): Omit<Split, 'proven'> {
  return { spends, lambda, total };
}

/** Removes the box with the highest bound, of equal ones the earliest. */
function takeHighest(boxes: Box[]): Box | undefined {
  const highest = boxes.reduce(
    (found, box, index) => (box.bound > (boxes[found]?.bound ?? -Infinity) ? index : found),
    0,
  );
  return boxes.splice(highest, 1)[0];
}
