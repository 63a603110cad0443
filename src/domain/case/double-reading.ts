import { formatValue } from '../field/format-value.ts';
import type { Figure } from './schema.ts';

/** One sentence for each way to read a change. */
export interface DoubleReading {
  relative: string;
  points: string;
}

/**
 * Both readings of a change of a rate whose source does not say whether it means a relative change or percentage points;
 * undefined where there is nothing to doubt. Where the rate before is unknown too, in terms of it and of 100 people.
 */
export function doubleReading({ basis, measure, numbers }: Figure): DoubleReading | undefined {
  const { before, change } = numbers;
  if (basis !== 'unknown' || measure !== 'rate' || change === undefined) return undefined;
  const percent = (value: number) =>
    formatValue('percent', Number(value.toFixed(6))).replace('.0%', '%');
  const size = percent(Math.abs(change));
  const verb = change < 0 ? '降' : '提高';
  if (before === undefined) {
    const more = change < 0 ? '少' : '多';
    return {
      relative: `相对${verb} ${size}：变成原来的 ${formatValue('number', 1 + change)} 倍`,
      points: `${verb} ${size.replace('%', '')} 个百分点：每 100 人里${more} ${formatValue('number', Math.abs(change) * 100)} 人`,
    };
  }
  const after = before + change;
  return {
    relative: `相对${verb} ${size}：从 ${percent(before)} 到 ${percent(before * (1 + change))}`,
    points:
      after > 1 || after < 0
        ? `按百分点会到 ${percent(after)}，不可能，所以只能是相对变化`
        : `${verb} ${size.replace('%', '')} 个百分点：从 ${percent(before)} 到 ${percent(after)}`,
  };
}
