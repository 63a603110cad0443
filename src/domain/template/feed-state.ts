import { evaluate } from '../expression/evaluate.ts';
import { parseExpression } from '../expression/parse.ts';
import { editText } from '../field/edit-text.ts';
import type { Field } from '../field/schema.ts';
import type { Values } from '../field/value.ts';
import type { EvaluatedDocument } from '../document/evaluate-document.ts';
import type { ToolState } from '../formula/tool-state.ts';
import type { Feed } from './schema.ts';

type Typed = Pick<Field, 'id' | 'type' | 'label'>;

/** A feed together with what it has to know of its calculator. */
export interface FeedTarget extends Feed {
  title: string;
  /** Whether the calculator works on the draft itself, so that there is nothing to hand over. */
  shared: boolean;
  inputFields: Typed[];
  /** Inputs that need not be filled in and get nothing: they are emptied, so that no example stands among own numbers. */
  emptied: string[];
  table?: { id: string; fields: Typed[] } | undefined;
}

/**
 * What a calculator is opened with: its inputs worked out of a filled-in template, and the rows of its table. What cannot
 * be worked out stays the calculator's example and is named in `missing`.
 */
export function feedState(
  feed: FeedTarget,
  document: EvaluatedDocument,
): { state: ToolState; missing: string[] } {
  const part =
    document.sections.find(({ section }) => section.id === feed.section) ??
    document.sections.find(({ section }) => section.columns.length > 0);
  const rows = part?.evaluated.rows.map(({ values }) => values) ?? [];
  const missing: string[] = [];
  const texts = (formulas: Record<string, string>, fields: Typed[]) =>
    Object.fromEntries(
      Object.entries(formulas).flatMap(([id, text]) => {
        const field = fields.find((each) => each.id === id);
        const result = evaluate(parseExpression(text), {
          cell: (name) => document.params[name] ?? null,
          column: (name) => rows.map((row) => row[name] ?? null),
          label: (name) => name,
        });
        if (!field || !('value' in result) || typeof result.value === 'boolean') {
          missing.push(field?.label ?? id);
          return [];
        }
        return [[id, editText(field.type, result.value)]];
      }),
    );
  const inputs = {
    ...Object.fromEntries(feed.emptied.map((id) => [id, ''])),
    ...texts(feed.inputs, feed.inputFields),
  };
  const { table } = feed;
  if (!table) return { state: { inputs, tables: {} }, missing };
  const one = texts(feed.row, table.fields);
  const lines =
    Object.keys(feed.row).length > 0 ? [one] : rows.flatMap((row) => line(feed, table.fields, row));
  return { state: { inputs, tables: lines.length > 0 ? { [table.id]: lines } : {} }, missing };
}

/** One row for the calculator; none for a row of the template in which nothing is filled in. */
function line({ rows }: FeedTarget, fields: Typed[], values: Values): Record<string, string>[] {
  const entries = Object.entries(rows).map(([target, source]) => {
    const type = fields.find(({ id }) => id === target)?.type ?? 'text';
    return [target, editText(type, values[source] ?? null)] as const;
  });
  return entries.some(([, text]) => text !== '') ? [Object.fromEntries(entries)] : [];
}
