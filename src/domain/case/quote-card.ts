import type { CaseRecord } from './case-record.ts';

export type CardParts = Pick<
  CaseRecord,
  | 'title'
  | 'outcomeText'
  | 'industry'
  | 'year'
  | 'gradeText'
  | 'gradeReason'
  | 'logic'
  | 'figures'
  | 'conditions'
  | 'counter'
>;

/** A case as plain text to quote in a meeting or a chat: what, figures with basis, evidence, conditions, where it stands. */
export function quoteCard(record: CardParts, link: string): string {
  const { title, outcomeText, industry, year, logic, figures, conditions, counter } = record;
  return [
    `【案例】${title}`,
    `${outcomeText}｜${industry}｜${year}｜证据 ${record.gradeText}`,
    `逻辑：${logic}`,
    ...figures.map(
      ({ metric, text, basis, window }) => `数字：${metric} ${text}（${basis}；时间：${window}）`,
    ),
    `证据理由：${record.gradeReason}`,
    `成立条件：${conditions.map((text) => text.replace(/。$/, '')).join('；')}。`,
    `反例：${counter.title}`,
    `出处：数字化营销知识库 ${link}`,
  ].join('\n');
}
