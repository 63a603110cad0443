import { useState } from 'preact/hooks';
import { formatValue } from '../../domain/field/format-value.ts';
import type { Values } from '../../domain/field/value.ts';
import type { Step } from '../../domain/formula/explain.ts';
import { resultSteps, rowSteps } from '../../domain/formula/formula-steps.ts';
import type { Formula } from '../../domain/formula/schema.ts';
import { Steps } from './Steps.tsx';

interface Props {
  formula: Formula;
  /** Inputs and results. */
  values: Values;
  /** Inputs and results of each row. */
  rows: Values[];
  /** Steps that the code of the formula wrote down. */
  steps: Step[];
}

/** How everything comes about: one row of the table that the reader chooses, then the results. */
export function FormulaSteps({ formula, values, rows, steps }: Props) {
  const [chosen, setChosen] = useState(0);
  const row = rows[chosen] ?? rows[0];
  const ofRow = row ? rowSteps(formula, values, rows, row) : [];
  const all = [...steps, ...resultSteps(formula, values, rows)];
  const name = formula.rows?.fields[0];
  return (
    <>
      {row && ofRow.length > 0 && (
        <>
          {rows.length > 1 && (
            <label class="param no-print">
              <span class="name">看哪一行的计算过程</span>
              <select
                value={String(chosen)}
                onChange={(event) => setChosen(Number(event.currentTarget.value))}
              >
                {rows.map((each, index) => (
                  <option key={index} value={String(index)}>
                    {rowName(each, name, index)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <Steps title={`怎么算的：${rowName(row, name, chosen)}`} steps={ofRow} />
        </>
      )}
      {all.length > 0 && <Steps steps={all} />}
    </>
  );
}

function rowName(
  row: Values,
  field: { id: string; type: Formula['inputs'][number]['type'] } | undefined,
  index: number,
): string {
  const shown = field ? formatValue(field.type, row[field.id] ?? null) : '';
  return shown || `第 ${index + 1} 行`;
}
