import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { editText } from '../../domain/field/edit-text.ts';
import { formatValue } from '../../domain/field/format-value.ts';
import { parseValue, type Parsed } from '../../domain/field/parse-value.ts';
import type { Values } from '../../domain/field/value.ts';
import { evaluateFormula } from '../../domain/formula/evaluate-formula.ts';
import { explain } from '../../domain/formula/explain.ts';
import { fillSentence } from '../../domain/formula/fill-sentence.ts';
import type { Formula } from '../../domain/formula/schema.ts';
import { LinkButton } from '../store/LinkButton.tsx';
import { KeepingState } from '../store/KeepingState.tsx';
import { useKept } from '../store/use-kept.ts';
import { FieldInput } from './FieldInput.tsx';
import { Steps } from './Steps.tsx';

interface Props {
  /** File name of the calculator's page. */
  id: string;
  formula: Formula;
}

/** A calculator made from its formula alone: inputs, results, the sentence, the steps. */
export default function FormulaForm({ id, formula }: Props) {
  const start = useMemo(() => textsOf(formula, exampleInputs(formula)), [formula]);
  const texts = useSignal(start);
  const message = useSignal('');

  const keeping = useKept(
    {
      key: `calc/${id}`,
      value: texts,
      start,
      guard: isTexts,
      load: (stored) => (texts.value = { ...start, ...stored }),
    },
    (reason) => (message.value = reason),
  );

  const parsed = useComputed(() =>
    Object.fromEntries(
      formula.inputs.map((input): [string, Parsed] => [
        input.id,
        parseValue(input, texts.value[input.id] ?? ''),
      ]),
    ),
  );
  const values = useComputed((): Values =>
    Object.fromEntries(
      Object.entries(parsed.value).map(([id, each]) => [id, 'value' in each ? each.value : null]),
    ),
  );
  const result = useComputed(() => evaluateFormula(formula, values.value));
  const sentence = fillSentence(formula, result.value.values);

  return (
    <div class="tool">
      <div class="formula">
        <div class="inputs">
          {formula.inputs.map((input) => {
            const each = parsed.value[input.id];
            const error =
              each && 'error' in each
                ? each.error
                : result.value.issues.find((issue) => issue.input === input.id)?.message;
            return (
              <FieldInput
                key={input.id}
                field={input}
                text={texts.value[input.id] ?? ''}
                error={error}
                onText={(text) => (texts.value = { ...texts.value, [input.id]: text })}
              />
            );
          })}
        </div>
        <dl class="results" aria-live="polite">
          {formula.outputs.map((output) => {
            const shown = formatValue(output.type, result.value.values[output.id] ?? null);
            return (
              <div key={output.id}>
                <dt>{output.label}</dt>
                <dd>
                  {shown ? (
                    <>
                      <b>{shown}</b> {output.unit}
                    </>
                  ) : (
                    <span class="why">{result.value.missing[output.id]}</span>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      </div>
      {sentence && <p class="verdict">{sentence}</p>}
      <KeepingState keeping={keeping.value} />
      <p class="tool-message" role="status">
        {message.value}
      </p>
      <div class="toolbar no-print">
        <div class="group">
          {formula.examples.map((example) => (
            <button
              type="button"
              class="button"
              key={example.title}
              onClick={() => (texts.value = textsOf(formula, example.inputs))}
            >
              代入：{example.title}
            </button>
          ))}
          <LinkButton state={texts.value} />
        </div>
      </div>
      <Steps
        steps={explain(formula.outputs, formula.inputs, {
          ...values.value,
          ...result.value.values,
        })}
      />
    </div>
  );
}

function exampleInputs(formula: Formula): Values {
  return Object.fromEntries(formula.inputs.map(({ id, example }) => [id, example ?? null]));
}

function textsOf(formula: Formula, values: Values): Record<string, string> {
  return Object.fromEntries(
    formula.inputs.map(({ id, type }) => [id, editText(type, values[id] ?? null)]),
  );
}

function isTexts(data: unknown): data is Record<string, string> {
  return (
    typeof data === 'object' &&
    data !== null &&
    !Array.isArray(data) &&
    Object.values(data).every((text) => typeof text === 'string' && text.length <= 40)
  );
}
