const EULER = 0.5772156649015329;
const HALF_LOG_TWO_PI = 0.9189385332046728;

/** From here on Stirling's series has 16 digits after seven terms. */
const STIRLING_FROM = 10;

/** ζ(k) − 1 for k = 2…27, divided by k: the coefficients of log Γ around 2. */
const AROUND_TWO = Array.from({ length: 26 }, (_, index) => zetaMinusOne(index + 2) / (index + 2));

/**
 * log Γ(x) for x > 0, to 1e-14 relative, also near its zeros at 1 and 2.
 * Small arguments are carried to 1.5…2.5 by Γ(x + 1) = x Γ(x); there the Taylor series converges like 4^-k.
 * Source: DLMF 5.5.1, 5.7.3 (series), 5.11.1 (Stirling).
 */
export function logGamma(x: number): number {
  if (x >= STIRLING_FROM) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
  const whole = Math.round(x);
  const offset = x - whole;
  let [up, down] = [1, 1];
  for (let shift = 1; shift <= whole - 2; shift++) up *= x - shift;
  for (let shift = 0; shift < 2 - whole; shift++) down *= x + shift;
  const series = AROUND_TWO.reduceRight((sum, coefficient) => coefficient - offset * sum, 0);
  return offset * (1 - EULER + offset * series) + Math.log(up) - Math.log(down);
}

/**
 * log Γ(x) minus Stirling's formula (x − ½) log x − x + ½ log 2π, for x > 0. Probabilities built from it
 * keep their digits where logarithms of huge factorials would cancel. Source: Loader 2000, DLMF 5.11.1.
 */
export function stirlingError(x: number): number {
  if (x < STIRLING_FROM) return logGamma(x) - ((x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI);
  const s = 1 / (x * x);
  return (
    (1 / 12 -
      s *
        (1 / 360 -
          s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)))))) /
    x
  );
}

/** Σ n^-k over n ≥ 2: the first terms added up, the rest by Euler–Maclaurin (DLMF 25.2.9). */
function zetaMinusOne(k: number): number {
  const last = 40;
  let sum = 0;
  for (let n = last - 1; n >= 2; n--) sum += n ** -k;
  const first = (k * last ** (-k - 1)) / 12;
  const second = (-first * (k + 1) * (k + 2)) / 60 / last ** 2;
  const third = (-second * (k + 3) * (k + 4)) / 42 / last ** 2;
  return sum + last ** (1 - k) / (k - 1) + last ** -k / 2 + first + second + third;
}
