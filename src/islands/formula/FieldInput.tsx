import type { Field } from '../../domain/field/schema.ts';

interface Props {
  field: Pick<Field, 'id' | 'label' | 'unit' | 'help'>;
  text: string;
  error: string | undefined;
  placeholder?: string;
  onText: (text: string) => void;
}

/** One number to type in, with its name, unit and the line below: the fault if there is one, else the help. */
export function FieldInput({ field, text, error, placeholder, onText }: Props) {
  const below = `${field.id}-below`;
  return (
    <div class="param">
      <label class="name" for={`input-${field.id}`}>
        {field.label}
        {field.unit && `（${field.unit}）`}
      </label>
      <input
        id={`input-${field.id}`}
        type="text"
        class="num"
        inputMode="decimal"
        autocomplete="off"
        placeholder={placeholder}
        value={text}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={below}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <span id={below} class={error ? 'fault' : 'help'}>
        {error ?? field.help}
      </span>
    </div>
  );
}
