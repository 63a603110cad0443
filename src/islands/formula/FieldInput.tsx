import type { Field } from '../../domain/field/schema.ts';

interface Props {
  field: Pick<Field, 'id' | 'label' | 'unit' | 'help'> &
    Partial<Pick<Field, 'type' | 'options' | 'origin'>>;
  text: string;
  error: string | undefined;
  placeholder?: string;
  /** Keeps ids apart where several tools stand on one page. */
  scope?: string;
  onText: (text: string) => void;
}

/** One value to type in or choose, with its name, unit and the line below: the fault if there is one, else the help. */
export function FieldInput({ field, text, error, placeholder, scope = '', onText }: Props) {
  const id = `input-${scope}${field.id}`;
  const below = `${id}-below`;
  const shared = {
    id,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': below,
  };
  const input = (event: Event) => onText((event.currentTarget as HTMLInputElement).value);
  return (
    <div class={field.type === 'longtext' ? 'param wide' : 'param'}>
      <label class="name" for={id}>
        {field.label}
        {field.unit && `（${field.unit}）`}
        {field.origin === 'added' && <small class="added">站内补充</small>}
      </label>
      {field.type === 'enum' ? (
        <select {...shared} value={text} onChange={input}>
          {!field.options?.includes(text) && <option value={text}>{text}</option>}
          {field.options?.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      ) : field.type === 'longtext' ? (
        <textarea {...shared} rows={4} placeholder={placeholder} value={text} onInput={input} />
      ) : field.type === 'date' ? (
        <input {...shared} type="date" value={text} onInput={input} />
      ) : (
        <input
          {...shared}
          type="text"
          class={field.type === 'text' ? undefined : 'num'}
          inputMode={field.type === 'text' ? undefined : 'decimal'}
          autocomplete="off"
          placeholder={placeholder}
          value={text}
          onInput={input}
        />
      )}
      <span id={below} class={error ? 'fault' : 'help'}>
        {error ?? field.help}
      </span>
    </div>
  );
}
