import type { ChannelFit } from './fit-channels.ts';
import { CURVE_NAMES } from './curve-sheet.ts';

/** How a fit went, for its channel: which curve, how well it fits, and why not the other. */
export function fitText(each: ChannelFit): string {
  if ('error' in each) return `${each.channel}没有拟合：${each.error}`;
  const { curve, rSquared } = each.fit;
  const isHill = curve.curve === 'hill';
  const other = CURVE_NAMES[isHill ? 'power' : 'hill'];
  const compared =
    each.otherR2 === null
      ? ''
      : isHill
        ? `，比${other}的 ${r2Text(each.otherR2)} 好`
        : `，${other} ${r2Text(each.otherR2)}，没有好出 0.01，用参数少的`;
  return `${each.channel}用${isHill ? ' ' : ''}${CURVE_NAMES[curve.curve]}：R² ${r2Text(rSquared)}${compared}。`;
}

export function r2Text(rSquared: number | null): string {
  return rSquared === null ? '算不出（各周收入一样）' : rSquared.toFixed(3);
}
