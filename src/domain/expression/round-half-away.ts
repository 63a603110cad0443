/**
 * Rounds to `digits` decimals (their fraction dropped), ties away from zero, as Excel's ROUND:
 * decides on the decimal text, so that 1.005 rounds to 1.01 although its binary value lies below.
 */
export function roundHalfAway(value: number, digits: number): number {
  const places = Math.trunc(digits);
  const shifted = shift(Math.abs(value), places);
  // More places than a number has digits: nothing to round.
  if (!(shifted < 1e15)) return value;
  return Math.sign(value) * shift(Math.round(Number(shifted.toPrecision(15))), -places) + 0;
}

function shift(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
