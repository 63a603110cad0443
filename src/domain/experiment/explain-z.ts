import { formatValue } from '../field/format-value.ts';
import type { Step } from '../formula/explain.ts';
import type { Arm } from './arm.ts';
import type { Judgement } from './judge-difference.ts';

/** The z of two arms on paper. */
export function explainZ(a: Arm, b: Arm, { rates, z }: Judgement): Step {
  const percent = (rate: number) => formatValue('percent', rate);
  const count = (visitors: number) => formatValue('integer', visitors);
  const pooled = percent((a.conversions + b.conversions) / (a.visitors + b.visitors));
  return {
    label: 'z 值',
    names:
      '（B 转化率 − A 转化率）÷ √〔合并转化率 ×（1 − 合并转化率）×（1 ÷ A 访客 + 1 ÷ B 访客）〕',
    numbers: `（${percent(rates.b)} − ${percent(rates.a)}）÷ √〔${pooled} ×（1 − ${pooled}）×（1 ÷ ${count(a.visitors)} + 1 ÷ ${count(b.visitors)}）〕`,
    result: formatValue('number', z),
  };
}
