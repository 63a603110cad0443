import type { IndexedPaths } from './index-channels.ts';
import type { Rule } from './rules.ts';

/** What a rule gives each channel, in the order of the channels. */
export interface RuleCredit {
  conversions: number[];
  /** In yuan; paths whose value is unknown add nothing. */
  value: number[];
  /** Conversions of paths that the rule cannot split; they are in no channel's credit. */
  unsplit: number;
}

/** Splits every path that converted by `rule` and adds up per channel. */
export function creditByRule({ channels, paths }: IndexedPaths, rule: Rule): RuleCredit {
  const conversions = new Array<number>(channels.length).fill(0);
  const value = new Array<number>(channels.length).fill(0);
  let unsplit = 0;
  for (const path of paths) {
    if (path.conversions === 0) continue;
    const weights = rule(path);
    if (!weights) {
      unsplit += path.conversions;
      continue;
    }
    path.touches.forEach((channel, index) => {
      const weight = weights[index] ?? 0;
      conversions[channel] = (conversions[channel] ?? 0) + weight * path.conversions;
      value[channel] = (value[channel] ?? 0) + weight * (path.value ?? 0);
    });
  }
  return { conversions, value, unsplit };
}
