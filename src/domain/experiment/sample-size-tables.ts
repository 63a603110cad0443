import type { Values } from '../field/value.ts';
import type { ExperimentPlan } from './experiment-plan.ts';
import { sampleSize, type SampleSize } from './sample-size.ts';

/** Effects of the picture, as multiples of the planned one. */
const MULTIPLES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.25, 1.5, 1.75, 2];

/** Arm A by each formula, before and after rounding. */
export function sizeMethods({ exact, unpooled, cohenH, evanMiller }: SampleSize): Values[] {
  return [
    { method: '合并方差（本页用的）', raw: exact, rounded: Math.ceil(exact) },
    { method: '各自方差', raw: unpooled, rounded: Math.ceil(unpooled) },
    { method: 'Cohen h', raw: cohenH, rounded: Math.ceil(cohenH) },
    { method: 'Evan Miller 网页', raw: null, rounded: evanMiller },
  ];
}

/** What smaller and larger effects would need; effects that lead out of 0 %–100 % are left out. */
export function effectCurve(plan: ExperimentPlan, daily: number | null): Values[] {
  const effect = plan.target - plan.baseline;
  return MULTIPLES.flatMap((multiple) => {
    const gap = Number((effect * multiple).toPrecision(12));
    const size = sampleSize({ ...plan, target: plan.baseline + gap });
    if ('reason' in size) return [];
    const days = daily === null ? null : (size.armA + size.armB) / daily;
    return [
      {
        gap: 100 * gap,
        goal: plan.baseline + gap,
        needed: size.armA,
        needed_days: days === null ? null : Math.ceil(days),
      },
    ];
  });
}
