import { creditByRule, type RuleCredit } from './credit-by-rule.ts';
import { indexChannels, type IndexedPaths } from './index-channels.ts';
import { markov, type MarkovResult } from './markov.ts';
import { MODELS, type ModelId } from './models.ts';
import { halfLifeFault, weightFault, type AttributionOptions } from './options.ts';
import type { TouchPath } from './paths.ts';
import {
  firstClick,
  lastClick,
  lastNonDirect,
  linear,
  positionBased,
  timeDecay,
  type Rule,
} from './rules.ts';
import { shapleyPaths } from './shapley-paths.ts';

/** What one model says; the lists are in the order of the channels. */
export interface ModelResult {
  id: ModelId;
  conversions: number[] | null;
  /** In yuan; null as well where the paths lack values. */
  value: number[] | null;
  /** Why there is no result. */
  missing: string | null;
  /** What to know before reading the result. */
  note: string | null;
}

export interface Attribution {
  /** In the order in which they first appear in the paths. */
  channels: string[];
  totals: { conversions: number; nonConverting: number; value: number | null };
  /** Why no value is credited. */
  valueMissing: string | null;
  /** One a model, in the order of `MODELS`. */
  results: ModelResult[];
  /** Null where there are no paths, or more channels than can be solved. */
  markov: MarkovResult | null;
}

/** Above this many channels the linear system takes longer than a reader waits. */
const MAX_MARKOV_CHANNELS = 1000;

/**
 * Credits conversions and value of `paths` to channels by all models. Counts and values must not be
 * negative. Value is split as the conversions of its path are; Markov has one split for all paths together.
 * `report` hears after each model how many of how many are done; when it returns false, the
 * work stops and the result is null.
 */
export function attribute(
  paths: TouchPath[],
  options: AttributionOptions,
  report: (done: number, all: number) => boolean = () => true,
): Attribution | null {
  const indexed = indexChannels(paths);
  const totals = totalsOf(indexed);
  const solvable = indexed.paths.length > 0 && indexed.channels.length <= MAX_MARKOV_CHANNELS;
  const chain = solvable ? markov(indexed) : null;
  const valueMissing = whyNoValue(indexed);
  const results: ModelResult[] = [];
  for (const { id } of MODELS) {
    const credit = id === 'markov' ? byShares(indexed, chain) : byRule(indexed, id, options);
    const found = typeof credit !== 'string';
    results.push({
      id,
      conversions: found ? credit.conversions : null,
      value: found && valueMissing === null ? credit.value : null,
      missing: found ? null : credit,
      note: found ? noteOn(id, indexed, options) : null,
    });
    if (!report(results.length, MODELS.length)) return null;
  }
  return {
    channels: indexed.channels,
    totals: { ...totals, value: valueMissing === null ? totals.value : null },
    valueMissing,
    results,
    markov: chain,
  };
}

type Credit = Pick<RuleCredit, 'conversions' | 'value'> | string;

function byRule(
  indexed: IndexedPaths,
  id: Exclude<ModelId, 'markov'>,
  options: AttributionOptions,
): Credit {
  if (indexed.paths.length === 0) return '还没有路径。';
  const rule = ruleFor(id, options, indexed.channels);
  if (typeof rule === 'string') return rule;
  const credit = creditByRule(indexed, rule);
  if (credit.unsplit === 0) return credit;
  return `有 ${credit.unsplit} 次转化的路径没写天数。给这些路径的每个触点写上距转化的天数，如 14>7>2>0。`;
}

function byShares(indexed: IndexedPaths, chain: MarkovResult | null): Credit {
  const { conversions, value } = totalsOf(indexed);
  if (chain?.shares) {
    return {
      conversions: chain.shares.map((share) => share * conversions),
      value: chain.shares.map((share) => share * value),
    };
  }
  if (indexed.paths.length === 0) return '还没有路径。';
  return chain
    ? '没有一条路径有转化，去掉哪个渠道都看不出变化。换一段有转化的日期。'
    : `渠道有 ${indexed.channels.length} 个，超过 ${MAX_MARKOV_CHANNELS} 个就不算这一项。先把小渠道归成几类。`;
}

/** The rule behind a model, or why the options do not allow it. */
export function ruleFor(
  id: Exclude<ModelId, 'markov'>,
  options: AttributionOptions,
  channels: string[],
): Rule | string {
  switch (id) {
    case 'first':
      return firstClick;
    case 'last':
      return lastClick;
    case 'last_non_direct':
      return lastNonDirect(channels.indexOf(options.directChannel));
    case 'linear':
      return linear;
    case 'time_decay':
      return halfLifeFault(options) ?? timeDecay(options.halfLifeDays);
    case 'position_based':
      return weightFault(options) ?? positionBased(options.firstWeight, options.lastWeight);
    case 'shapley':
      return shapleyPaths;
  }
}

function noteOn(
  id: ModelId,
  { channels, paths }: IndexedPaths,
  { directChannel }: AttributionOptions,
): string | null {
  if (id === 'last_non_direct' && !channels.includes(directChannel)) {
    return `路径里没有叫“${directChannel}”的渠道，所以和末次点击相同。直接访问用了别的名字，就把名字改成一样。`;
  }
  if (id === 'markov' && paths.every(({ nonConverting }) => nonConverting === 0)) {
    return '没有未转化的路径，看不出哪个渠道提高了转化率，只看得出哪个渠道绕不开。补上没转化的路径再看。';
  }
  return null;
}

function totalsOf({ paths }: IndexedPaths): {
  conversions: number;
  nonConverting: number;
  value: number;
} {
  const totals = { conversions: 0, nonConverting: 0, value: 0 };
  for (const path of paths) {
    totals.conversions += path.conversions;
    totals.nonConverting += path.nonConverting;
    totals.value += path.value ?? 0;
  }
  return totals;
}

/** A value is credited only when it is known of every conversion, so that the credits add up to it. */
function whyNoValue({ paths }: IndexedPaths): string | null {
  let known = false;
  let unknown = 0;
  for (const { conversions, value } of paths) {
    if (value !== undefined) known = true;
    else unknown += conversions;
  }
  if (!known) return '没有写价值，只分转化数。要分收入，就加一列“价值”。';
  return unknown === 0
    ? null
    : `有 ${unknown} 次转化没写价值，收入先不分。补上价值，没有收入写 0。`;
}
