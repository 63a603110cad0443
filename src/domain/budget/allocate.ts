/**
 * Splits `total` whole units (fen, seats) by `weights` with the largest remainder (Hamilton) method:
 * each gets the floor of its quota, the units left go to the largest fractions, ties to the earlier
 * entry. The parts always add up to `total`. Exact: weights are read as decimals, not as binary fractions.
 * Throws RangeError for a negative or fractional total, a negative weight, or weights that are all zero.
 * Source: Balinski & Young 1975.
 */
export function allocate(total: number, weights: number[]): number[] {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError('总数要是不小于 0 的整数。');
  if (weights.some((weight) => !Number.isFinite(weight) || weight < 0))
    throw new RangeError('占比不能是负数。');
  const exact = asIntegers(weights);
  const sum = exact.reduce((left, right) => left + right, 0n);
  if (sum === 0n) throw new RangeError('占比全是 0，分不了。');
  const quotas = exact.map((weight) => BigInt(total) * weight);
  const parts = quotas.map((quota) => quota / sum);
  const left = BigInt(total) - parts.reduce((a, b) => a + b, 0n);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota % sum }))
    .sort((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
    );
  for (const { index } of byRemainder.slice(0, Number(left)))
    parts[index] = (parts[index] ?? 0n) + 1n;
  return parts.map(Number);
}

/** Decimals as integers of one common scale, so that 0.1 and 0.3 relate exactly as 1 and 3. */
function asIntegers(weights: number[]): bigint[] {
  const split = weights.map((weight) => {
    const [mantissa = '0', exponent = '0'] = weight.toExponential().split('e');
    const [whole = '0', decimals = ''] = mantissa.split('.');
    return { digits: BigInt(whole + decimals), exponent: Number(exponent) - decimals.length };
  });
  const least = Math.min(...split.map(({ digits, exponent }) => (digits === 0n ? 0 : exponent)));
  return split.map(({ digits, exponent }) =>
    digits === 0n ? 0n : digits * 10n ** BigInt(exponent - least),
  );
}
