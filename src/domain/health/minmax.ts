/**
 * Brings `value` to the scale on which the least of `sample` is 0 and the largest 1 (scikit-learn MinMaxScaler):
 * values outside the sample fall outside. 0 where all of the sample are equal. Null for an empty sample.
 */
export function minmax(sample: readonly number[], value: number): number | null {
  if (sample.length === 0) return null;
  const [least, largest] = [Math.min(...sample), Math.max(...sample)];
  return largest === least ? 0 : (value - least) / (largest - least);
}
