/** Whether the reader points with a finger: then there are no keys to move with. */
export function isTouch(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
