import { formatValue } from '../field/format-value.ts';

/** Amounts from here on are told in whole yuan. */
const WHOLE_FROM = 1000;
/** Digits that are free of binary dust: 3.0749999999999997 is 3.075 and rounds up. */
const CLEAN_DIGITS = 10;

/** An amount of yuan without false precision: whole yuan where it is large, else up to two decimals. */
export function yuanText(amount: number): string {
  return formatValue('number', round(amount, Math.abs(amount) >= WHOLE_FROM ? 0 : 2));
}

export function shareText(share: number): string {
  return formatValue('percent', round(share, 3));
}

/** What one yuan more brings, to three digits or two decimals; Infinity in words. */
export function marginalText(marginal: number): string {
  if (marginal === Infinity) return '极大';
  return marginal >= 1
    ? formatValue('money', Number(marginal.toPrecision(CLEAN_DIGITS)))
    : formatValue('number', Number(marginal.toPrecision(3)));
}

/** What the marginal response of the whole budget means. */
export function lambdaText(lambda: number | null): string {
  if (lambda === null)
    return '每个渠道都停在上下限或整条不给，没有一个共同的“再多 1 元”：多出来的钱给谁，看表里最好那边哪个数最大。';
  if (lambda === Infinity)
    return '再多 1 元能多收多少，这里说不出：花费从 0 起时，这种曲线的第一元回报没有上限，不能当真。';
  if (lambda === 0) return '再多给预算，按这些曲线已经换不来收入：都到顶了。';
  const told = `再多 1 元预算，按曲线大约多收 ${marginalText(lambda)} 元（记作 λ：没碰到上下限的渠道在这里都一样多，所以再挪也不会更好）。`;
  return lambda < 1
    ? `${told}连这 1 元都收不回，预算已经过头。`
    : `${told}这是收入，不是利润：毛利率是 30% 的话，要到 3.33 才保本。`;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
