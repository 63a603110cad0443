import { useState } from 'preact/hooks';
import { isNumeric } from '../../domain/field/is-numeric.ts';
import type { Field } from '../../domain/field/schema.ts';
import { EnumOptions } from './EnumOptions.tsx';
import { cellDisplay } from './cell-display.ts';

interface Props {
  field: Field;
  text: string;
  label: string;
  error: string | undefined;
  /** Names the cell: the id of its error begins with it. */
  place: string;
  onText: (text: string) => void;
}

/** One blank to fill in: the text as typed while it has the focus, the formatted value otherwise. */
export function Cell({ field, text, label, error, place, onText }: Props) {
  const [editing, setEditing] = useState(false);
  const shared = {
    'aria-label': label,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': error ? `${place}-error` : undefined,
    'data-cell': place,
  };
  const input = (event: Event) => onText((event.currentTarget as HTMLInputElement).value);
  switch (field.type) {
    case 'check':
      return (
        <input
          {...shared}
          type="checkbox"
          checked={text.trim() !== ''}
          onChange={(event) => onText(event.currentTarget.checked ? '是' : '')}
        />
      );
    case 'enum':
      return (
        <select {...shared} value={text} onChange={input}>
          <EnumOptions field={field} text={text} />
        </select>
      );
    case 'longtext':
      return <textarea {...shared} rows={2} cols={10} value={text} onInput={input} />;
  }
  const listId = field.options ? `${place}-list` : undefined;
  return (
    <>
      <input
        {...shared}
        type="text"
        size={1}
        class={isNumeric(field.type) ? 'num' : undefined}
        inputMode={isNumeric(field.type) ? 'decimal' : undefined}
        list={listId}
        autocomplete="off"
        value={editing ? text : cellDisplay(field, text)}
        onInput={input}
        onFocus={(event) => {
          // At once, not with the next rendering: the selection made on entering the cell has to survive.
          const cell = event.currentTarget;
          if (cell.value !== text) {
            cell.value = text;
            cell.select();
          }
          setEditing(true);
        }}
        onBlur={() => setEditing(false)}
      />
      {listId && (
        <datalist id={listId}>
          {field.options?.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </>
  );
}
