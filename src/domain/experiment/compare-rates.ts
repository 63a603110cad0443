import { type Arm, checkArm, checkFraction, conversionRate, type Interval } from './arm.ts';
import { agrestiCaffoInterval, newcombeInterval, waldInterval } from './difference-interval.ts';
import { type ExactTest, fisherTest } from './fisher-test.ts';
import { lift, liftInterval } from './lift.ts';
import { clopperPearsonInterval, wilsonInterval } from './rate-interval.ts';
import { yatesTest, type ZTest, zTest } from './z-test.ts';

/** What one arm says by itself. */
export interface ArmRate {
  rate: number;
  wilson: Interval;
  clopperPearson: Interval;
}

/** Two arms compared, B minus A throughout; rates, differences and lifts are fractions. */
export interface RateComparison {
  a: ArmRate | null;
  b: ArmRate | null;
  /** Null where an arm has no visitors. */
  difference: { value: number; newcombe: Interval; agrestiCaffo: Interval; wald: Interval } | null;
  /** Null where A has no conversions; the interval also where B has none. */
  lift: number | null;
  liftInterval: Interval | null;
  /** Null where nobody or everybody converted. */
  zTest: ZTest | null;
  yates: { chiSquare: number; p: number } | null;
  fisher: ExactTest | null;
}

/** All that two arms tell about their conversion rates. Throws RangeError for impossible counts or confidence. */
export function compareRates(a: Arm, b: Arm, confidence: number): RateComparison {
  checkArm(a);
  checkArm(b);
  checkFraction('置信水平', confidence);
  const [rateA, rateB] = [conversionRate(a), conversionRate(b)];
  const both = rateA !== null && rateB !== null;
  return {
    a: armRate(a, confidence),
    b: armRate(b, confidence),
    difference: both
      ? {
          value: rateB - rateA,
          newcombe: newcombeInterval(a, b, confidence),
          agrestiCaffo: agrestiCaffoInterval(a, b, confidence),
          wald: waldInterval(a, b, confidence),
        }
      : null,
    lift: lift(a, b),
    liftInterval: liftInterval(a, b, confidence),
    zTest: zTest(a, b),
    yates: yatesTest(a, b),
    fisher: both ? fisherTest(a, b) : null,
  };
}

function armRate(arm: Arm, confidence: number): ArmRate | null {
  const rate = conversionRate(arm);
  if (rate === null) return null;
  return {
    rate,
    wilson: wilsonInterval(arm, confidence),
    clopperPearson: clopperPearsonInterval(arm, confidence),
  };
}
