import { firstBlank } from '../field/first-blank.ts';
import type { Values } from '../field/value.ts';
import type { VerdictQuestion } from './verdict.ts';

const COUNTS = {
  visitors_a: 'A 组访客',
  conversions_a: 'A 组转化',
  visitors_b: 'B 组访客',
  conversions_b: 'B 组转化',
  alpha: '显著水平',
};

/** The question that the inputs of the A/B calculator ask, or what they lack. */
export function readQuestion(inputs: Values): VerdictQuestion | string {
  const blank = firstBlank(inputs, COUNTS);
  if (blank !== null) return blank;
  const split = inputs['split'];
  const ratio = split === '随机按比例' ? inputs['ratio'] : 1;
  if (typeof ratio !== 'number') return '先填“B 组是 A 组的几倍”';
  const armOf = (name: 'a' | 'b') => ({
    conversions: Number(inputs[`conversions_${name}`]),
    visitors: Number(inputs[`visitors_${name}`]),
  });
  const [a, b] = [armOf('a'), armOf('b')];
  if (a.conversions > a.visitors || b.conversions > b.visitors) return '转化比访客还多，先改好';
  const planned = inputs['planned'];
  return {
    a,
    b,
    confidence: 1 - Number(inputs['alpha']),
    plannedVisitors: typeof planned === 'number' ? [planned, Math.ceil(planned * ratio)] : null,
    plannedSplit: split === '不是随机分的' ? null : [1, ratio],
  };
}
