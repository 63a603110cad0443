/** Texts that a spreadsheet would run as a formula when it opens a CSV file. */
const DANGEROUS = /^'*\s*[=+\-@＝＋－＠\t\r\n]/;

/** Puts `'` before a text that a spreadsheet would run as a formula; other texts are unchanged. */
export function makeHarmless(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** Takes the sign of `makeHarmless` off again. */
export function takeHarmless(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text;
}
