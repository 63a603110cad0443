import type { SequentialTest } from './sequential-crossing.ts';

export type SequentialDecision = 'treatment_wins' | 'control_wins' | 'no_winner' | 'continue';

/**
 * What to do after so many conversions in each arm. The lead is looked at before the end; one-sided tests never
 * declare a loss. Source: Evan Miller 2015.
 */
export function decideSequentially(
  { conversions, margin }: SequentialTest,
  treatment: number,
  control: number,
  sides: 1 | 2 = 1,
): SequentialDecision {
  if (treatment - control >= margin) return 'treatment_wins';
  if (sides === 2 && control - treatment >= margin) return 'control_wins';
  return treatment + control >= conversions ? 'no_winner' : 'continue';
}
