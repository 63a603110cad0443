import type { Measure } from '../../domain/attribution/measure.ts';
import { OPTION_FIELDS } from '../../domain/attribution/option-fields.ts';
import { FieldInput } from '../formula/FieldInput.tsx';

interface Props {
  texts: Record<string, string>;
  errors: Record<string, string>;
  measure: Measure;
  onText: (id: string, text: string) => void;
}

const MEASURES: [Measure, string][] = [
  ['conversions', '转化次数'],
  ['value', '价值（收入）'],
];

/** What the models need to be told, and what is split. */
export function OptionInputs({ texts, errors, measure, onText }: Props) {
  return (
    <div class="params">
      {OPTION_FIELDS.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          scope="attribution-"
          text={texts[field.id] ?? ''}
          error={errors[field.id]}
          onText={(text) => onText(field.id, text)}
        />
      ))}
      <fieldset class="choice">
        <legend>分什么</legend>
        {MEASURES.map(([id, label]) => (
          <label key={id}>
            <input
              type="radio"
              name="attribution-measure"
              checked={measure === id}
              onChange={() => onText('measure', id)}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
