import { useState } from 'preact/hooks';
import { formatValue } from '../../domain/field/format-value.ts';
import { parseValue } from '../../domain/field/parse-value.ts';
import type { Field } from '../../domain/field/schema.ts';

interface Props {
  field: Field;
  text: string;
  label: string;
  error: string | undefined;
  place: string;
  onText: (text: string) => void;
  onPaste: (event: ClipboardEvent) => void;
}

/** One cell to type in: the text as typed while it has the focus, the formatted value otherwise. */
export function Cell({ field, text, label, error, place, onText, onPaste }: Props) {
  const [editing, setEditing] = useState(false);
  const shared = {
    'aria-label': label,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': error ? `${place}-error` : undefined,
    'data-cell': place,
    onPaste,
  };
  const input = (event: Event) => {
    onText((event.currentTarget as HTMLInputElement).value);
  };
  if (field.type === 'enum') {
    return (
      <select {...shared} value={text} onChange={input}>
        <option value="" />
        {field.options?.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
        {text && !field.options?.includes(text) && <option value={text}>{text}</option>}
      </select>
    );
  }
  const focus = {
    onFocus: (event: FocusEvent) => {
      // At once, not with the next rendering: the selection made on entering the cell has to survive.
      const cell = event.currentTarget as HTMLInputElement;
      if (cell.value !== text) {
        cell.value = text;
        cell.select();
      }
      setEditing(true);
    },
    onBlur: () => {
      setEditing(false);
    },
  };
  if (field.type === 'longtext') {
    return <textarea {...shared} {...focus} rows={2} cols={10} value={text} onInput={input} />;
  }
  return (
    <input
      {...shared}
      {...focus}
      type="text"
      size={1}
      class={field.type === 'text' ? undefined : 'num'}
      inputMode={field.type === 'text' || field.type === 'date' ? undefined : 'decimal'}
      autocomplete="off"
      value={editing ? text : display(field, text)}
      onInput={input}
    />
  );
}

function display(field: Field, text: string): string {
  if (field.type === 'date') return text;
  const parsed = parseValue({ ...field, required: false }, text);
  return 'value' in parsed && parsed.value !== null ? formatValue(field.type, parsed.value) : text;
}
