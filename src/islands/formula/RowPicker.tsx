import type { Field } from '../../domain/field/schema.ts';
import { takeable, takeFromTable } from '../../domain/formula/take-from-table.ts';
import type { Draft } from '../../domain/sheet/draft.ts';
import type { ToolStore } from './tool-store.ts';

/** The sheet of a template whose rows can be taken into single inputs. */
export interface PickSource {
  template: string;
  title: string;
  /** The columns that are filled in by hand. */
  fields: Field[];
  sample: Draft;
}

/** Fills inputs from a row of the reader's table, so that nobody types these numbers again. */
export function RowPicker({
  store,
  source,
  wanted,
}: {
  store: ToolStore;
  source: PickSource;
  wanted: string[];
}) {
  const { template, title, fields, sample } = source;
  const { draft } = store.table({ id: template.replaceAll('-', '_'), template, sample });
  const choices = takeable(fields, draft.value.rows);
  if (choices.length === 0) return null;
  return (
    <label class="param compact no-print">
      <span class="name">从《{title}》里取数</span>
      <select
        value=""
        onChange={(event) => {
          const choice = choices[Number(event.currentTarget.value)];
          event.currentTarget.value = '';
          if (!choice) return;
          store.setTexts(takeFromTable(fields, draft.peek().rows, wanted, choice.row));
        }}
      >
        <option value="">选一个渠道……</option>
        {choices.map(({ name }, index) => (
          <option key={`${index}-${name}`} value={String(index)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
