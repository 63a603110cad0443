/**
 * Rounds to `digits` decimals, ties away from zero, as Excel's ROUND: decides on the decimal text,
 * so that 1.005 rounds to 1.01 although its binary value lies below.
 */
export function roundHalfAway(value: number, digits: number): number {
  const shifted = shift(Math.abs(value), digits);
  return Math.sign(value) * shift(Math.round(Number(shifted.toPrecision(15))), -digits);
}

function shift(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}
