import { logIncompleteBeta } from '../statistics/incomplete-beta.ts';

/**
 * A sequential test that counts conversions only: it stops for the treatment once that is `margin` ahead, and
 * with no winner after `conversions` in both arms together. Source: Evan Miller 2015, “Simple sequential A/B testing”.
 */
export interface SequentialTest {
  conversions: number;
  margin: number;
}

/**
 * Chance that the treatment gets `margin` ahead in time, its rate being `lift` (above −1) higher than the
 * control's. By the reflection principle: P(ahead at the end) + (p/q)^margin P(as far behind at the end), both
 * binomial tails, so that millions of conversions cost no more than a few.
 */
export function crossingProbability({ conversions, margin }: SequentialTest, lift: number): number {
  if (margin <= 0) return 1;
  if (conversions < margin) return 0;
  // The lead is odd or even as the conversions are, so an odd one out at the end changes nothing.
  const steps = conversions - ((conversions - margin) % 2);
  const [up, down] = [(1 + lift) / (2 + lift), 1 / (2 + lift)];
  const ahead = (steps + margin) / 2;
  const behind = (steps - margin) / 2 - 1;
  const endsAhead = Math.exp(logIncompleteBeta(ahead, steps - ahead + 1, up, down));
  if (behind < 0) return endsAhead;
  const logEndsBehind = logIncompleteBeta(steps - behind, behind + 1, down, up);
  return endsAhead + Math.exp(margin * Math.log1p(lift) + logEndsBehind);
}

/**
 * The same with the control winning when it is `margin` ahead: the chances of each. By reflection at both
 * limits in turn: a path that first met the other one ends 2, 4, … margins away. Source: Feller I, XIV.5.
 */
export function twoSidedCrossing(
  test: SequentialTest,
  lift: number,
): { treatmentWins: number; controlWins: number } {
  return {
    treatmentWins: firstOfTwo(test, lift),
    controlWins: firstOfTwo(test, 1 / (1 + lift) - 1),
  };
}

function firstOfTwo({ conversions, margin }: SequentialTest, lift: number): number {
  let sum = 0;
  for (let reflections = 0; ; reflections++) {
    const far = { conversions, margin: margin * (2 * reflections + 1) };
    const term = crossingProbability(far, lift) * (1 + lift) ** (-margin * reflections);
    if (!(term > sum * 1e-17)) return sum;
    sum += reflections % 2 === 0 ? term : -term;
  }
}
