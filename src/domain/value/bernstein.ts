/** Coefficients of Σ `coefficients[k]`·xᵏ in the Bernstein form on 0 < t < 1, x = t/(1−t), but for the factor (1−t)ⁿ. */
export function bernsteinForm(coefficients: readonly number[]): number[] {
  const degree = coefficients.length - 1;
  let binomial = 1;
  return coefficients.map((coefficient, power) => {
    if (power > 0) binomial *= (degree - power + 1) / power;
    return coefficient / binomial;
  });
}

/** The same polynomial on the two halves of its interval (de Casteljau): averages only, so no digits cancel. */
export function halves(bernstein: readonly number[]): [left: number[], right: number[]] {
  const row = [...bernstein];
  const left: number[] = [];
  const right: number[] = [];
  for (let length = row.length; length > 0; length -= 1) {
    left.push(row[0] ?? 0);
    right.push(row[length - 1] ?? 0);
    for (let index = 0; index < length - 1; index += 1)
      row[index] = ((row[index] ?? 0) + (row[index + 1] ?? 0)) / 2;
  }
  return [left, right.reverse()];
}

/** How often the sign changes along the coefficients, zeros left out: at least the number of roots inside, and of the same parity. */
export function signChanges(coefficients: readonly number[]): number {
  let changes = 0;
  let last = 0;
  for (const coefficient of coefficients) {
    const sign = Math.sign(coefficient);
    if (sign !== 0 && sign === -last) changes += 1;
    if (sign !== 0) last = sign;
  }
  return changes;
}
