import type { EvaluatedDocument } from '../document/evaluate-document.ts';
import { formatValue } from '../field/format-value.ts';
import type { Field } from '../field/schema.ts';
import type { Value } from '../field/value.ts';
import { fillSentence } from '../formula/fill-sentence.ts';
import type { FilledFormula } from '../formula/filled-formula.ts';
import type { HealthBoard } from '../health/health-board.ts';
import { BRIEF_HEADS, withNote, type BriefLine } from '../health/monthly-brief.ts';
import { verdictText } from '../health/monthly-brief.ts';
import { monthName } from '../health/month.ts';
import { MOST_SHOT_COLUMNS, MOST_SHOT_ROWS, type Shot } from './meeting-pack.ts';

type Shown = Pick<Field, 'label' | 'type' | 'unit'>;

/** What a calculator showed: its inputs and results, the sentence and the notes. `link` opens it with these numbers. */
export function resultShot(
  { about, formula, inputs, result }: FilledFormula,
  link: string,
  taken: string,
): Shot {
  const given = formula.inputs.map((field) => [field.label, shown(field, inputs[field.id])]);
  const found = formula.outputs.map((field) => [
    field.label,
    shown(field, result.values[field.id]) || (result.missing[field.id] ?? '—'),
  ]);
  const sentence = fillSentence(formula, { ...inputs, ...result.values });
  const filled = given.filter(([, text]) => text !== '');
  return {
    kind: 'result',
    title: about.title,
    link,
    taken,
    head: ['项目', '数'],
    // Results matter more than what went in.
    rows: [...filled.slice(0, Math.max(0, MOST_SHOT_ROWS - found.length)), ...found].slice(
      0,
      MOST_SHOT_ROWS,
    ),
    notes: [...(sentence ? [sentence] : []), ...result.notes.map(({ text }) => text)].slice(0, 6),
  };
}

/** The health brief of a month, one line for each indicator. */
export function briefShot(
  board: HealthBoard,
  lines: BriefLine[],
  link: string,
  taken: string,
): Shot {
  return {
    kind: 'brief',
    title: `${monthName(board.month)}健康度简报`,
    link,
    taken,
    head: [
      BRIEF_HEADS.indicator,
      BRIEF_HEADS.value,
      BRIEF_HEADS.target,
      BRIEF_HEADS.light,
      BRIEF_HEADS.distance,
      BRIEF_HEADS.month,
      BRIEF_HEADS.action,
    ],
    rows: lines.map((line) => [
      line.indicator,
      withNote(line.value, line.measured),
      line.target,
      line.light,
      line.distance,
      withNote(line.month, line.carried),
      line.action,
    ]),
    notes: [verdictText(board)],
  };
}

/** A filled-in template: the first table that has anything, as far as a page has room for it. */
export function templateShot(
  title: string,
  document: EvaluatedDocument,
  link: string,
  taken: string,
): Shot {
  const parts = document.sections.map(({ section, evaluated }) => ({
    columns: section.columns.slice(0, MOST_SHOT_COLUMNS),
    hidden: Math.max(0, section.columns.length - MOST_SHOT_COLUMNS),
    rows: evaluated.rows.filter(({ values }) => Object.values(values).some(isFilled)),
  }));
  const part = parts.find(({ rows }) => rows.length > 0) ?? parts[0];
  const rows = part?.rows ?? [];
  const left = [
    ...(rows.length > MOST_SHOT_ROWS
      ? [`只印前 ${MOST_SHOT_ROWS} 行，全表 ${rows.length} 行`]
      : []),
    ...(part && part.hidden > 0 ? [`另有 ${part.hidden} 栏没有印`] : []),
    ...(document.sections.length > 1 ? ['只印第一张有内容的表'] : []),
  ];
  return {
    kind: 'template',
    title,
    link,
    taken,
    head: part?.columns.map(({ label }) => label) ?? [],
    rows: rows
      .slice(0, MOST_SHOT_ROWS)
      .map(({ values }) =>
        (part?.columns ?? []).map((column) => cut(shown(column, values[column.id]))),
      ),
    notes: left.length > 0 ? [`${left.join('；')}。完整的表点标题打开。`] : [],
  };
}

function shown({ type, unit }: Shown, value: Value | undefined): string {
  const text = formatValue(type, value ?? null);
  const named = unit ?? (type === 'money' ? '元' : '');
  return text === '' || named === '' || type === 'percent' ? text : `${text} ${named}`;
}

function isFilled(value: Value): boolean {
  return value !== null && value !== '';
}

function cut(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
