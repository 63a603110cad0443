import type { Values } from '../field/value.ts';
import type { Compute } from '../formula/compute.ts';
import { splitModule } from './split-module.ts';

/**
 * Modules longer than `limit` minutes cut into parts that are not: how many are too long, how many cuts that makes,
 * and the table `segments`. Rows hold `module` and `minutes`; rows without minutes are left out. The `action_minutes` at
 * the end of a module stand with its last part.
 */
export const agendaCheck: Compute = ({ limit, action_minutes: action }, rows) => {
  const modules = rows.flatMap(({ module, minutes }, index) =>
    typeof minutes === 'number' && minutes >= 1 ? [{ name: nameOf(module, index), minutes }] : [],
  );
  if (typeof limit !== 'number' || limit < 1 || modules.length === 0) {
    const reason = modules.length === 0 ? '先填至少一个模块的分钟数' : '先填单个模块的上限';
    return { missing: { too_long: reason, cuts: reason } };
  }
  const segments = modules.flatMap(({ name, minutes }) => {
    const parts = splitModule(minutes, limit);
    return parts.map((part, index): Values => {
      const last = index === parts.length - 1;
      return {
        segment: parts.length === 1 ? name : `${name}（${index + 1}/${parts.length}）`,
        segment_minutes: part,
        then: last ? `行动输出 ${String(action ?? 0)} 分钟` : '休息',
      };
    });
  });
  return {
    values: {
      too_long: modules.filter(({ minutes }) => minutes > limit).length,
      cuts: segments.length - modules.length,
    },
    rows: rows.map(({ minutes }) => ({ verdict: verdictOn(minutes, limit) })),
    tables: { segments },
  };
};

function nameOf(module: Values[string] | undefined, index: number): string {
  return typeof module === 'string' && module !== '' ? module : `第 ${index + 1} 个模块`;
}

function verdictOn(minutes: Values[string] | undefined, limit: number): string | null {
  if (typeof minutes !== 'number' || minutes < 1) return null;
  if (minutes <= limit) return '不超过上限';
  return `超 ${minutes - limit} 分钟，拆成 ${splitModule(minutes, limit).join(' + ')} 分钟`;
}
