import { incompleteBeta, logBetaWeight } from '../statistics/incomplete-beta.ts';
import type { Tails } from '../statistics/tails.ts';
import type { Arm } from './arm.ts';

/** Beta distribution of a conversion rate; (1, 1) is flat, each conversion adds 1 to `alpha`, each other visitor to `beta`. */
export interface Posterior {
  alpha: number;
  beta: number;
}

export interface PosteriorComparison {
  mean: number;
  /** Chance that this arm has the highest rate of all. */
  probabilityBest: number;
  /** What choosing this arm costs on average, against the best one: a difference of rates. */
  expectedLoss: number;
}

/** Where a density (per unit of log-odds) is below this, an arm is as good as certain to be higher or lower. */
const NEGLIGIBLE = 1e-18;

/** Beyond these log-odds a double holds no rate. */
const FARTHEST = 700;

/** Beyond this a page would stand still: one arm has next to no visitors and another trillions. */
const MOST_STEPS = 10_000_000;

/** What is known of an arm's rate after its visitors; `prior` from before. */
export function posteriorOf({ conversions, visitors }: Arm, prior: Posterior): Posterior {
  return { alpha: prior.alpha + conversions, beta: prior.beta + visitors - conversions };
}

/**
 * Compares any number of arms; parameters from 0.05 up, whole or not. The integrals run over log-odds by the
 * trapezoidal rule, which converges exponentially as the integrands are smooth and die away on both sides
 * (Trefethen & Weideman 2014). Throws RangeError for a parameter of 0 or less. The loss is ∫ P(this arm < t) P(some other > t) dt, in which nothing cancels.
 * Definitions: Evan Miller, “Bayesian A/B testing”; Stucchio 2014.
 */
export function comparePosteriors(posteriors: Posterior[]): PosteriorComparison[] {
  const arms = posteriors.map(startArm);
  const step = Math.min(0.2, ...arms.map(({ deviation }) => 0.4 * deviation));
  const from = Math.min(...arms.map(({ low }) => low));
  const steps = (Math.max(...arms.map(({ high }) => high)) - from) / step;
  if (steps > MOST_STEPS) throw new RangeError('各组访客数相差太悬殊，没法放在一起算。');
  for (let index = 0; index <= steps; index++) {
    const logit = from + index * step;
    const { x, y } = rateAt(logit);
    const points = arms.map((arm) => ({ arm, ...tailsAt(arm, logit) }));
    for (const { arm, lower } of points) {
      const others = points.filter((point) => point.arm !== arm);
      const noneAbove = others.reduce((product, other) => product * other.lower, 1);
      const someAbove = others.reduce((any, other) => any + other.upper * (1 - any), 0);
      if (noneAbove > 0) arm.best += step * densityAt(arm, logit) * noneAbove;
      arm.loss += step * x * y * lower * someAbove;
    }
  }
  return arms.map(({ alpha, beta, best, loss }) => ({
    mean: alpha / (alpha + beta),
    probabilityBest: Math.min(1, best),
    expectedLoss: loss,
  }));
}

interface IntegratedArm extends Posterior {
  /** Rough standard deviation of the log-odds, and the log-odds between which the arm's rate lies. */
  deviation: number;
  low: number;
  high: number;
  /** Integrals so far. */
  best: number;
  loss: number;
}

function startArm(posterior: Posterior): IntegratedArm {
  const { alpha, beta } = posterior;
  if (!(alpha > 0 && beta > 0)) throw new RangeError('先验的两个参数都要大于 0。');
  if (!(alpha + beta < 1e16)) throw new RangeError('访客数太大，超出能精确计数的范围。');
  const deviation = Math.sqrt(1 / alpha + 1 / beta);
  let low = Math.log(alpha / beta);
  let high = low;
  while (low > -FARTHEST && densityAt(posterior, low) > NEGLIGIBLE) low -= deviation;
  while (high < FARTHEST && densityAt(posterior, high) > NEGLIGIBLE) high += deviation;
  return { ...posterior, deviation, low, high, best: 0, loss: 0 };
}

function tailsAt({ alpha, beta, low, high }: IntegratedArm, logit: number): Tails {
  if (logit < low) return { lower: 0, upper: 1 };
  if (logit > high) return { lower: 1, upper: 0 };
  const { x, y } = rateAt(logit);
  return incompleteBeta(alpha, beta, x, y);
}

/** Density of an arm's rate per unit of log-odds. */
function densityAt({ alpha, beta }: Posterior, logit: number): number {
  const { x, y } = rateAt(logit);
  return Math.exp(logBetaWeight(alpha, beta, x, y));
}

/** The rate with these log-odds, and its complement. */
function rateAt(logit: number): { x: number; y: number } {
  return { x: 1 / (1 + Math.exp(-logit)), y: 1 / (1 + Math.exp(logit)) };
}
