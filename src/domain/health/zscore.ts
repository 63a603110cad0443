/**
 * How many standard deviations (divisor n, as scikit-learn StandardScaler) `value` lies above the mean of
 * `sample`. 0 where all of the sample are equal. Null for an empty sample.
 */
export function zscore(sample: readonly number[], value: number): number | null {
  const [first] = sample;
  if (first === undefined) return null;
  // Equal values may have a mean that is not one of them: 0.1 + 0.1 + 0.1 is not 0.3.
  if (sample.every((each) => each === first)) return 0;
  const mean = sample.reduce((sum, each) => sum + each, 0) / sample.length;
  const variance = sample.reduce((sum, each) => sum + (each - mean) ** 2, 0) / sample.length;
  return (value - mean) / Math.sqrt(variance);
}
