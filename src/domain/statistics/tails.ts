/** Both tails of a distribution at one point; each is accurate on its own, also where the other is 1. */
export interface Tails {
  lower: number;
  upper: number;
}
