import { useSignal, type Signal } from '@preact/signals';
import { inputTexts } from '../../domain/formula/read-inputs.ts';
import type { FilledFormula } from '../../domain/formula/filled-formula.ts';
import { tableId } from '../../domain/formula/tool-state.ts';
import { sampleDraft } from '../../domain/sheet/draft.ts';
import type { Sheet } from '../../domain/sheet/schema.ts';
import type { ReturnTarget } from '../../domain/template/return-draft.ts';
import type { DraftStore } from '../sheet/draft-store.ts';
import { ReturnButtons } from './ReturnButtons.tsx';
import { ToolActions } from './ToolActions.tsx';
import type { ToolStore } from './tool-store.ts';

interface Props {
  filled: FilledFormula;
  store: ToolStore;
  texts: Record<string, string>;
  sheet: Sheet;
  table: DraftStore | undefined;
  /** What was done last, said under the buttons. */
  message: Signal<string>;
  /** Templates that take the rows of the table. */
  returns: ReturnTarget[];
  /** Whether the tool stands among others that share its store. */
  bench: boolean;
}

/** The actions of a calculator made from its formula, and its worked examples to start from. */
export function ToolToolbar(props: Props) {
  const { filled, store, texts, sheet, table, message, returns, bench } = props;
  const { formula } = filled;
  /** Puts back what stood there before an example was loaded over it. */
  const back = useSignal<(() => void) | null>(null);
  const load = (example: FilledFormula['formula']['examples'][number]) => {
    const before = store.state.peek().inputs;
    const rowsBefore = table?.draft.peek();
    back.value = () => {
      store.setInputs(before);
      if (table && rowsBefore) table.change(rowsBefore);
      back.value = null;
    };
    store.setTexts(inputTexts(formula, example.inputs));
    if (!table) return;
    const rows = example.rows ?? sheet.sample.rows;
    table.change({ ...sampleDraft({ ...sheet, sample: { params: {}, rows } }), params: {} });
  };
  return (
    <ToolActions
      store={store}
      link={store.snapshot(texts, formula.rows ? [tableId(formula.rows)] : [])}
      filled={() => filled}
      calendar={formula.tables.some(({ calendar }) => calendar)}
      message={message}
      bench={bench}
    >
      <label class="param compact">
        <span class="sr-only">代入一个算例</span>
        <select
          value=""
          onChange={(event) => {
            const example = formula.examples[Number(event.currentTarget.value)];
            event.currentTarget.value = '';
            if (example) load(example);
          }}
        >
          <option value="">代入算例……</option>
          {formula.examples.map(({ title }, index) => (
            <option key={title} value={String(index)}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {back.value && (
        <button type="button" class="button" onClick={() => back.value?.()}>
          换回代入之前的数
        </button>
      )}
      {!bench && <ReturnButtons targets={returns} filled={filled} message={message} />}
    </ToolActions>
  );
}
