import { formatDate } from '../field/format-value.ts';
import type { Note } from '../formula/notes.ts';
import type { Stage } from './stage.ts';
import { isWeekend, weekdayName } from './weekday.ts';

/** Warns of deadlines on a Saturday or Sunday; always says that public holidays are not known here. */
export function weekendNotes(stages: Stage[]): Note[] {
  const late = stages
    .filter(({ due, ends }) => due && isWeekend(ends))
    .map(({ stage, ends }) => `“${stage}”到${formatDate(ends)}（${weekdayName(ends)}）`);
  const holidays: Note = {
    tone: 'info',
    text: '本站不知道法定节假日和调休：定下来之前，把这些日期和公司日历对一遍。',
  };
  if (late.length === 0) return [holidays];
  return [
    { tone: 'warn', text: `截止日落在周末：${late.join('、')}。先商定提前到周五还是顺延。` },
    holidays,
  ];
}
