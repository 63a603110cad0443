const FULL_WIDTH = /[！-～]/g;
const UNITS: Record<string, number> = { 千: 3, 万: 4, 亿: 8 };

/** Full-width digits and signs as their ASCII twins, so that `１２，０００` reads like `12,000`. */
export function toHalfWidth(text: string): string {
  return text
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ')
    .replace(/[−–]/g, '-');
}

/**
 * Reads a number the way people in China type it: `1,200`, `１２００`, `1.2万`, `¥300`, `12%`, `1:4.8`, `35 元`.
 * A percent sign divides by 100; `1:x` gives x. Returns null for anything that is not one number.
 */
export function parseNumber(text: string): number | null {
  const plain = toHalfWidth(text)
    .trim()
    .replace(/^([+-]?)\s*[¥￥]\s*/, '$1')
    .replace(/^1\s*:\s*(?=[\d.])/, '')
    .replace(/\s*(元\/人|元|人|次|件|条|天)$/, '');
  const match =
    /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(?:e([+-]?\d{1,3}))?\s*([万亿千])?\s*(%)?$/i.exec(
      plain,
    );
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const [, sign = '', whole = '0', decimals = '', exponent = '0', unit = '', percent] = match;
  // Units move the point in the decimal text, so that no binary dust comes in.
  const shift = Number(exponent) + (UNITS[unit] ?? 0) - (percent ? 2 : 0);
  const value = Number(`${sign}${whole.replaceAll(',', '')}${decimals}e${shift}`);
  return Number.isFinite(value) ? value + 0 : null;
}
