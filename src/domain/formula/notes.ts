import { evaluate, type Scope } from '../expression/evaluate.ts';
import { parseExpression } from '../expression/parse.ts';
import { formatValue } from '../field/format-value.ts';
import type { Field } from '../field/schema.ts';
import type { Value } from '../field/value.ts';
import type { FormulaNote } from './schema.ts';

/** A sentence that judges a result or warns of it. */
export interface Note {
  tone: FormulaNote['tone'];
  text: string;
}

type Shown = Pick<Field, 'id' | 'type'>;

/** The notes of a formula that hold in `scope`, their numbers filled in; one whose numbers are missing is left out. */
export function notesOf(
  { notes, inputs, outputs }: { notes: FormulaNote[]; inputs: Shown[]; outputs: Shown[] },
  scope: Scope,
): Note[] {
  const fields = [...inputs, ...outputs];
  return notes.flatMap(({ when, tone, text }) => {
    const held = when === undefined || holds(when, scope);
    const filled = held ? fillText(text, fields, (id) => plain(scope.cell(id))) : null;
    return filled === null ? [] : [{ tone, text: filled }];
  });
}

/** `text` with every `{id}` replaced by its formatted value, or null where one is missing. */
export function fillText(
  text: string,
  fields: Shown[],
  valueOf: (id: string) => Value,
): string | null {
  const shown = (id: string): string => {
    const type = fields.find((field) => field.id === id)?.type ?? 'number';
    return formatValue(type, valueOf(id));
  };
  const ids = [...text.matchAll(PLACE)].map(([, id = '']) => id);
  if (ids.some((id) => shown(id) === '')) return null;
  return text.replace(PLACE, (_, id: string) => shown(id));
}

const PLACE = /\{([a-z0-9_]+)\}/g;

function holds(rule: string, scope: Scope): boolean {
  const evaluated = evaluate(parseExpression(rule), scope);
  return 'value' in evaluated && evaluated.value === true;
}

function plain(value: Value | boolean): Value {
  return typeof value === 'boolean' ? null : value;
}
