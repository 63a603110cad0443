import type { CaseRecord } from '../case/case-record.ts';
import { formatDate } from '../field/format-value.ts';
import { agenda } from './agenda.ts';
import type { MeetingPack } from './meeting-pack.ts';

/** What a pack is called where nobody has named it. */
export const PACK_TITLE = '月度策略会';

/** A pack as plain text for 企业微信, 飞书 or a mail. `link` opens it again. */
export function packText(pack: MeetingPack, records: readonly CaseRecord[], link: string): string {
  const decisions = pack.decisions.filter(({ what }) => what.trim() !== '');
  return [
    `【${pack.title || PACK_TITLE}】${pack.day && formatDate(pack.day)}`,
    '',
    '议程',
    ...agenda(pack).map(({ what, minutes }, index) => `${index + 1}. ${what}（${minutes} 分钟）`),
    ...pack.shots.flatMap(({ title, taken, head, rows, notes }) => [
      '',
      `${title}（${formatDate(taken)}的数）`,
      ...(head.length > 2 ? [head.join('｜')] : []),
      ...rows.map((row) => row.join(head.length > 2 ? '｜' : '：')),
      ...notes,
    ]),
    ...records.flatMap(({ title, outcomeText, gradeText, logic, figures, counter }) => [
      '',
      `案例：${title}`,
      `${outcomeText}｜证据 ${gradeText}`,
      `逻辑：${logic}`,
      ...figures.map(({ metric, text, basis }) => `数字：${metric} ${text}（${basis}）`),
      `反例：${counter.title}`,
    ]),
    '',
    '决定',
    ...(decisions.length > 0
      ? decisions.map(
          ({ what, who, by }) => `☐ ${what}（${who || '负责人未定'}，${by || '期限未定'}）`,
        )
      : ['（还没有写）']),
    '',
    `打开：${link}`,
  ].join('\n');
}
