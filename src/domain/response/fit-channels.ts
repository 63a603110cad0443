import { editText } from '../field/edit-text.ts';
import type { Draft } from '../sheet/draft.ts';
import { isBlankRow } from '../sheet/draft.ts';
import { CURVE_NAMES } from './curve-sheet.ts';
import { fitCurve, type CurveFit } from './fit-curve.ts';
import type { SpendResponse } from './spend-response.ts';

/** The curve that suits a channel's weeks, and the R² of the other kind; or in Chinese why there is none. */
export type ChannelFit = { channel: string } & (
  { fit: CurveFit; otherR2: number | null; recentSpend: number } | { error: string }
);

/** House rule: the third parameter of a Hill curve has to explain at least so much more. */
const WORTH_A_PARAMETER = 0.01;
const RECENT_WEEKS = 4;
const DIGITS = 6;

/** Fits every channel: a power curve, or a Hill curve where that explains clearly more. */
export function fitChannels(weeks: ReadonlyMap<string, SpendResponse[]>): ChannelFit[] {
  return [...weeks].map(([channel, rows]) => {
    const power = fitCurve('power', rows);
    if ('error' in power) return { channel, error: power.error };
    const hill = fitCurve('hill', rows);
    const recent = rows.slice(-RECENT_WEEKS);
    const recentSpend = recent.reduce((sum, { spend }) => sum + spend, 0) / recent.length;
    const hillFit = 'fit' in hill ? hill.fit : null;
    const isHill = hillFit && r2(hillFit) - r2(power.fit) >= WORTH_A_PARAMETER;
    return isHill
      ? { channel, fit: hillFit, otherR2: power.fit.rSquared, recentSpend }
      : { channel, fit: power.fit, otherR2: hillFit?.rSquared ?? null, recentSpend };
  });
}

/** The table of curves with the fits written into the rows of their channels; new channels get a row. Bounds stay. */
export function withFits(draft: Draft, fits: ChannelFit[]): Draft {
  const rows = draft.rows.map((row) => ({ ...row }));
  for (const each of fits) {
    if ('error' in each) continue;
    const cells = cellsOf(each.channel, each.fit, each.recentSpend);
    const known = rows.findIndex((row) => row['curve_channel']?.trim() === each.channel);
    const blank = rows.findIndex(isBlankRow);
    const place = known >= 0 ? known : blank >= 0 ? blank : rows.length;
    rows[place] = { least: '', most: '', ...rows[place], ...cells };
  }
  return { ...draft, rows };
}

function cellsOf(channel: string, { curve }: CurveFit, spend: number): Record<string, string> {
  const { params } = curve;
  const shape = 'a' in params ? params.a : params.s;
  return {
    curve_channel: channel,
    today: String(Math.round(spend * 100) / 100),
    curve: CURVE_NAMES[curve.curve],
    scale: digits(params.b),
    shape: digits(shape),
    half: 'k' in params ? digits(params.k) : '',
  };
}

function digits(value: number): string {
  return editText('number', Number(value.toPrecision(DIGITS)));
}

function r2({ rSquared }: CurveFit): number {
  return rSquared ?? 0;
}
