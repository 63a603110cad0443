import { useEffect, useMemo } from 'preact/hooks';
import type { Formula } from '../../domain/formula/schema.ts';
import { exampleTexts, readInputs } from '../../domain/formula/read-inputs.ts';
import { KeepingState } from '../store/KeepingState.tsx';
import type { RecordKey } from '../store/record.ts';
import { FieldInput } from './FieldInput.tsx';
import { RowPicker, type PickSource } from './RowPicker.tsx';
import { toolStore } from './tool-store.ts';

/** The values that several calculators of a workbench need: typed once, used by all. */
export default function SharedInputs({
  inputs,
  storeKey,
  pick,
  quiet = false,
}: {
  inputs: Formula['inputs'];
  storeKey: RecordKey;
  pick?: PickSource | undefined;
  /** Whether another tool of the page says what is kept. */
  quiet?: boolean;
}) {
  const store = useMemo(() => toolStore(storeKey), [storeKey]);
  const examples = useMemo(() => exampleTexts({ inputs }), [inputs]);
  useEffect(() => store.start(), [store]);
  const texts = Object.fromEntries(
    inputs.map(({ id }) => [id, store.text(id, examples[id] ?? '')]),
  );
  const { errors } = readInputs({ inputs }, texts);
  return (
    <div class="tool shared">
      {pick && <RowPicker store={store} source={pick} wanted={inputs.map(({ id }) => id)} />}
      <div class="inputs">
        {inputs.map((input) => (
          <FieldInput
            key={input.id}
            field={input}
            scope="shared-"
            text={texts[input.id] ?? ''}
            error={errors[input.id]}
            onText={(text) => store.setText(input.id, text)}
          />
        ))}
      </div>
      {!quiet && (
        <>
          <KeepingState keeping={store.keeping.value} />
          <p class="tool-message" role="status">
            {store.message.value}
          </p>
        </>
      )}
    </div>
  );
}
