import type { ComponentChildren } from 'preact';
import { formatValue } from '../../domain/field/format-value.ts';
import type { Values } from '../../domain/field/value.ts';
import type { FormulaResult } from '../../domain/formula/evaluate-formula.ts';
import type { Formula } from '../../domain/formula/schema.ts';
import { FieldInput } from './FieldInput.tsx';
import type { ToolStore } from './tool-store.ts';

interface Props {
  formula: Formula;
  store: ToolStore;
  /** Sets ids apart from those of other tools on the page. */
  scope: string;
  /** Inputs and tables that the workbench shows once for all its tools. */
  shared: string[];
  above: ComponentChildren;
  texts: Record<string, string>;
  read: { values: Values; errors: Record<string, string> };
  result: FormulaResult;
}

/** What is typed in: single values, and the table where the formula has one. */
export function ToolInputs({ formula, store, scope, shared, above, texts, read, result }: Props) {
  const own = formula.inputs.filter(({ id }) => !shared.includes(id));
  const elsewhere = formula.inputs.filter(({ id }) => shared.includes(id));
  return (
    <div class="inputs-side">
      {above}
      {own.length > 0 && (
        <div class="inputs">
          {own.map((input) => (
            <FieldInput
              key={input.id}
              field={input}
              scope={scope}
              text={texts[input.id] ?? ''}
              error={
                read.errors[input.id] ??
                result.issues.find(({ input: id, row }) => id === input.id && row === null)?.message
              }
              onText={(text) => store.setText(input.id, text)}
            />
          ))}
        </div>
      )}
      {elsewhere.length > 0 && (
        <p class="help">
          用到上面的：
          {elsewhere.map(({ id, label, type, unit }) => (
            <span key={id} class="used">
              {label}{' '}
              {[formatValue(type, read.values[id] ?? null) || '（空）', unit]
                .filter(Boolean)
                .join(' ')}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
