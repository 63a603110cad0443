import type { CaseRecord } from '../case/case-record.ts';
import type { DocumentDraft } from '../document/document-draft.ts';
import { editText } from '../field/edit-text.ts';
import { formatValue } from '../field/format-value.ts';
import { parseNumber } from '../field/parse-number.ts';
import type { CarryState, Holds } from './carry-state.ts';
import { swappedText, swapWords, type SwappedText, type WordPair } from './swap-words.ts';

/** The largest part of a budget that a pilot may take; from the source documents. */
const PILOT_SHARE = 0.1;

/** Larger sums, in yuan, are slips of the keyboard. */
const MOST_BUDGET = 1e12;

/** A case in the words of another industry. */
export interface CarriedCase {
  logic: SwappedText;
  actions: SwappedText[];
  conditions: SwappedText[];
}

/** Whether to go on: all conditions hold, some are not known, one does not hold. */
export interface CarryVerdict {
  tone: 'good' | 'warn' | 'bad';
  text: string;
}

/** The case with the words of the pairs swapped in everything that is carried over: what a named company did stays as it was. */
export function carryCase(record: CaseRecord, pairs: readonly WordPair[]): CarriedCase {
  return {
    logic: swapWords(record.logic, pairs),
    actions: record.actions.map((action) => swapWords(action, record.anonymised ? pairs : [])),
    conditions: record.conditions.map((condition) => swapWords(condition, pairs)),
  };
}

/** What the answers to the conditions come to; the rule is the source documents': one that fails, and it is not carried over as it is. */
export function carryVerdict(conditions: number, holds: readonly Holds[]): CarryVerdict {
  const count = (wanted: Holds) =>
    Array.from({ length: conditions }, (_, index) => holds[index] ?? '').filter(
      (each) => each === wanted,
    ).length;
  const fails = count('不成立');
  if (fails > 0) {
    return {
      tone: 'bad',
      text: `有 ${fails} 条不成立：不要直接搬。先看补上它要多少钱、多少天；补不上，换一个案例。`,
    };
  }
  const open = conditions - count('成立');
  if (open > 0) {
    return { tone: 'warn', text: `还有 ${open} 条没核实：先去问清，再决定试不试。` };
  }
  return { tone: 'good', text: '条件都成立：可以在一个城市小范围试，按下面的清单来。' };
}

/** A tenth of the whole budget, in yuan and fen; null where nothing usable is typed. */
export function pilotBudget(budget: string): number | null {
  const total = wholeBudget(budget);
  return total === null ? null : Math.round(total * PILOT_SHARE * 100) / 100;
}

function wholeBudget(budget: string): number | null {
  const total = parseNumber(budget);
  return total !== null && total > 0 && total <= MOST_BUDGET ? total : null;
}

/** The carried case as a draft of the template 试点推广计划; what only the reader knows stays blank. */
export function pilotDraft(
  record: CaseRecord,
  carried: CarriedCase,
  { place, budget, holds }: CarryState,
): DocumentDraft {
  return {
    params: {
      name: `试“${record.title}”的做法`.slice(0, 60),
      logic: swappedText(carried.logic),
      total_budget: editText('money', wholeBudget(budget)),
      pilot_budget: editText('money', pilotBudget(budget)),
    },
    tables: {
      city: place.trim() === '' ? [] : [{ city_name: place.trim(), role: '试点' }],
      conditions: carried.conditions.map((condition, index) => ({
        condition: swappedText(condition),
        met: holds[index] === '成立' ? '是' : '',
        proof: '',
      })),
    },
  };
}

/** The whole sheet as plain text. `checklist` is that of the industry, `link` opens it again. */
export function carryText(
  record: CaseRecord,
  carried: CarriedCase,
  state: CarryState,
  industry: { name: string; pilot: readonly string[] },
  link: string,
): string {
  const pilot = pilotBudget(state.budget);
  const verdict = carryVerdict(carried.conditions.length, state.holds);
  return [
    `【迁移】${record.title} → ${industry.name}`,
    `${record.outcomeText}｜证据 ${record.gradeText}`,
    '',
    `底层逻辑：${swappedText(carried.logic)}`,
    '',
    '必须成立的条件',
    ...carried.conditions.map(
      (condition, index) => `${state.holds[index] || '没核实'}｜${swappedText(condition)}`,
    ),
    verdict.text,
    '',
    `原案例的做法（${record.anonymised ? '换过词，' : '具名企业的事实，没有换词，'}供参考，不照抄）`,
    ...carried.actions.map((action, index) => `${index + 1}. ${swappedText(action)}`),
    '',
    '试点清单',
    `☐ 只在${state.place.trim() || '一个城市（或一家店）'}试`,
    `☐ 花费不超过预算的 10%${pilot === null ? '' : `，即 ${formatValue('money', pilot)} 元`}`,
    ...industry.pilot.map((line) => `☐ ${line}`),
    '',
    `打开：${link}`,
  ].join('\n');
}
