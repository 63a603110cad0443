import { formatValue } from '../../domain/field/format-value.ts';
import type { Field } from '../../domain/field/schema.ts';
import type { Values } from '../../domain/field/value.ts';
import type { Chart } from '../../domain/formula/chart-schema.ts';
import type { Formula } from '../../domain/formula/schema.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartRow, Series } from './chart-data.ts';
import type { Drawing, Drawings, Drawn } from './drawings/drawing.ts';

interface Props {
  formula: Pick<Formula, 'charts' | 'rows' | 'row_outputs' | 'tables'>;
  /** Inputs and results of each row of the table of inputs. */
  rows: Values[];
  tables: Record<string, Values[]>;
  /** Name of the calculator, for the files of the pictures. */
  title: string;
  drawings: Drawings;
}

/** The charts that a formula asks for, over its rows or its result tables. */
export function FormulaCharts({ formula, rows, tables, title, drawings }: Props) {
  return (
    <>
      {formula.charts.map((chart) => {
        const own = chart.from === 'rows';
        const found = (own ? rows : (tables[chart.from] ?? [])).filter((row) =>
          chart.values.some((id) => typeof row[id] === 'number'),
        );
        if (found.length === 0) return null;
        const columns = own
          ? [...(formula.rows?.fields ?? []), ...formula.row_outputs]
          : (formula.tables.find(({ id }) => id === chart.from)?.columns ?? []);
        return (
          <ChartFrame key={chart.title} title={chart.title} file={`${title}-${chart.title}`}>
            {drawingOf(chart, drawings)(drawn(chart, columns, found))}
          </ChartFrame>
        );
      })}
    </>
  );
}

function drawingOf({ kind }: Chart, drawings: Drawings): Drawing {
  const drawing = drawings[kind];
  if (!drawing)
    throw new Error(`This tool does not bring the code of “${kind}” charts: add it to its island.`);
  return drawing;
}

function drawn(chart: Chart, columns: Field[], rows: Values[]): Drawn {
  const fieldOf = (id: string) => columns.find((column) => column.id === id);
  return {
    chart,
    series: chart.values.map((id): Series => {
      const { label = id, type = 'number', unit } = fieldOf(id) ?? {};
      return { label, type, unit };
    }),
    rows: rows.map((row): ChartRow => ({
      name: formatValue(fieldOf(chart.label)?.type ?? 'text', row[chart.label] ?? null),
      values: chart.values.map((id) => (typeof row[id] === 'number' ? row[id] : null)),
    })),
    axis: fieldOf(chart.label) ?? { label: chart.label, type: 'number' },
    points: rows.map((row) => Number(row[chart.label] ?? 0)),
  };
}
