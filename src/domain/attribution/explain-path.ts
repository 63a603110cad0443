import { formatValue } from '../field/format-value.ts';
import type { Step } from '../formula/explain.ts';
import { ruleFor } from './attribute.ts';
import { indexChannels, type IndexedPath } from './index-channels.ts';
import type { Measure } from './measure.ts';
import { MODELS, type ModelId } from './models.ts';
import type { AttributionOptions } from './options.ts';
import type { TouchPath } from './paths.ts';

/**
 * How each rule splits one path, with its numbers: the conversions of the path, or its value. Empty where the path
 * has nothing to split. Markov splits no single path; its step says so.
 */
export function explainPath(
  path: TouchPath,
  options: AttributionOptions,
  measure: Measure,
): Step[] {
  const amount = measure === 'value' ? path.value : path.conversions;
  const { channels, paths } = indexChannels([path]);
  const [indexed] = paths;
  if (amount === undefined || !indexed) return [];
  return MODELS.map(({ id, name }): Step => {
    if (id === 'markov') {
      const names = '不按单条路径分：所有路径合在一起算移除效应，看上面的移除效应表';
      return { label: name, names, numbers: '', result: '' };
    }
    const rule = ruleFor(id, options, channels);
    if (typeof rule === 'string') return missing(name, rule);
    const weights = rule(indexed);
    if (!weights) return missing(name, '这条路径没写天数，分不了');
    return {
      label: name,
      names: namesOf(id, options, indexed),
      numbers: numbersOf(id, options, indexed, amount, weights),
      result: path.path
        .map((channel, touch) => `${channel} ${plain((weights[touch] ?? 0) * amount)}`)
        .join('，'),
    };
  });
}

function missing(label: string, reason: string): Step {
  return { label, names: reason, numbers: '', result: '' };
}

/** The rule in words. */
function namesOf(
  id: Exclude<ModelId, 'markov'>,
  { directChannel, halfLifeDays, firstWeight, lastWeight }: AttributionOptions,
  { touches }: IndexedPath,
): string {
  switch (id) {
    case 'first':
      return '全部给第一个触点';
    case 'last':
      return '全部给最后一个触点';
    case 'last_non_direct':
      return `全部给最后一个不是“${directChannel}”的触点`;
    case 'linear':
      return '全部 ÷ 触点数';
    case 'time_decay':
      return `全部 × 2^(−天数 ÷ ${plain(halfLifeDays)}) ÷ 这些权重之和`;
    case 'position_based':
      return touches.length > 2
        ? `全部 × 首 ${percent(firstWeight)}，末 ${percent(lastWeight)}，中间平分余下的`
        : touches.length === 2
          ? '全部 × 首、末两个权重的比例'
          : '只有一个触点，全归它';
    case 'shapley':
      return '全部 ÷ 不同渠道数，重复出现只算一次';
  }
}

function numbersOf(
  id: ModelId,
  { halfLifeDays }: AttributionOptions,
  { touches, days }: IndexedPath,
  amount: number,
  weights: number[],
): string {
  const all = plain(amount);
  if (id === 'linear') return `${all} ÷ ${touches.length}`;
  if (id === 'shapley') return `${all} ÷ ${new Set(touches).size}`;
  if (id === 'time_decay' && days && touches.length > 1) {
    const ages = days.map((each) => 2 ** (-each / halfLifeDays));
    const sum = ages.reduce((total, each) => total + each, 0);
    // Very old paths vanish in rounding; their shares are shown instead.
    if (sum > 1e-3) {
      return `${all} ×（${ages.map((age) => formatValue('number', age)).join('，')}）÷ ${formatValue('number', sum)}`;
    }
  }
  return `${all} ×（${weights.map(percent).join('，')}）`;
}

function plain(value: number): string {
  return formatValue('number', Math.round(value * 100) / 100);
}

function percent(weight: number): string {
  return `${plain(weight * 100)}%`;
}
