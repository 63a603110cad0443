import type { Field } from '../field/schema.ts';
import { fixedAddress } from './cell-address.ts';
import { formulaText, totalText } from './formula-text.ts';
import { headerText } from './header-text.ts';
import { LICENCE_NOTE } from './licence-note.ts';
import type { Column, Sheet } from './schema.ts';
import { stampText } from './stamp.ts';
import { rowHeights } from './text-size.ts';
import type { CellPlan, SheetPlan, WorkbookAbout } from './workbook-plan.ts';

const NOTES_NAME = '说明';
const WIDTHS = [26, 76];

const TYPE_NOTES: Record<Field['type'], string> = {
  text: '文字',
  longtext: '文字，可以分行',
  integer: '整数',
  number: '数字',
  money: '金额，保留两位小数',
  percent: '百分比，填 4% 或 0.04',
  ratio: '比值，只填 1:x 里的 x，例如 4.8',
  date: '日期，例如 2026-11-22',
  enum: '从下拉选项里选',
  check: '做完了填“是”，没做留空',
  person: '人名',
  role: '角色或岗位',
  link: '链接，以 https:// 开头',
};

const ORIGIN_NOTES: Record<Field['origin'], string> = {
  source: '',
  derived: '由来源资料推得',
  added: '站内补充',
};

interface Note {
  label: string;
  text: string;
}

/** What the notes tell of one worksheet; `title` is empty where there is only one. */
interface Described {
  id: string;
  title: string;
  sheet: Pick<Sheet, 'params' | 'columns' | 'checks'>;
}

/** The worksheet 说明, and where on it the options of each `enum` field stand, by `<section>/<field>`. */
export function planNotesSheet(
  sections: Described[],
  { version, note }: { version: number; note?: string | undefined },
  about: WorkbookAbout,
): { plan: SheetPlan; optionRanges: Map<string, string> } {
  const blanks = sections.flatMap(({ sheet }) => sheet.params);
  const notes: Note[] = [
    ...list('什么时候用', about.useWhen),
    ...list(
      '怎么用',
      about.steps.map((step, index) => `${index + 1}. ${step}`),
    ),
    ...sections.flatMap(({ title, sheet }) =>
      [...sheet.params, ...sheet.columns].map((field) =>
        fieldNote([...blanks, ...sheet.columns], field, title),
      ),
    ),
    ...list(
      '什么情况会提醒',
      sections.flatMap(({ sheet }) => sheet.checks.map(({ message }) => message)),
    ),
  ];
  const optionRanges = new Map<string, string>();
  for (const { id, title, sheet } of sections) {
    for (const field of [...sheet.params, ...sheet.columns]) {
      if (field.type !== 'enum' || !field.options) continue;
      // One row for the title above.
      const first = notes.length + 1;
      notes.push(
        ...list(`可选：${[title, field.label].filter(Boolean).join(' · ')}`, field.options),
      );
      const [from, to] = [fixedAddress(first, 1), fixedAddress(notes.length, 1)];
      optionRanges.set(`${id}/${field.id}`, `'${NOTES_NAME}'!${from}:${to}`);
    }
  }
  notes.push(
    ...list('数据从哪里来', [
      ...(note ? [note] : []),
      `来源：${about.sources.length > 0 ? about.sources.join('、') : '站内编写'}。`,
    ]),
    { label: '许可', text: LICENCE_NOTE },
    { label: '版本标记', text: stampText({ slug: about.slug, version }) },
  );
  const rows: CellPlan[][] = [
    [{ value: `${about.title}：说明`, look: 'title' }],
    ...notes.map(({ label, text }): CellPlan[] => [
      { value: label, look: 'label' },
      { value: text, look: 'text' },
    ]),
  ];
  return {
    optionRanges,
    plan: {
      name: NOTES_NAME,
      rows,
      widths: WIDTHS,
      heights: rowHeights(rows, WIDTHS),
      orientation: 'portrait',
      frozenRows: 0,
      validations: [],
      marks: [],
    },
  };
}

function fieldNote(known: Field[], field: Field | Column, section: string): Note {
  const expr = 'expr' in field ? formulaText(known, field) : '';
  const parts = [
    expr ? `自动计算，不用填：${expr}` : TYPE_NOTES[field.type],
    'total' in field ? totalText(field) : '',
    ORIGIN_NOTES[field.origin],
  ];
  const line = `${parts.filter(Boolean).join('；')}。`;
  const label = section ? `${section} · ${headerText(field)}` : `栏目：${headerText(field)}`;
  return { label, text: field.help ? `${line}${field.help}` : line };
}

/** One label, several lines; the label stands before the first. */
function list(label: string, texts: string[]): Note[] {
  return texts.map((text, index) => ({ label: index === 0 ? label : '', text }));
}
