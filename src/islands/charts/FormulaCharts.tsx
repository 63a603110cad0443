import { formatValue } from '../../domain/field/format-value.ts';
import type { Field } from '../../domain/field/schema.ts';
import type { Values } from '../../domain/field/value.ts';
import type { Chart } from '../../domain/formula/chart-schema.ts';
import type { Formula } from '../../domain/formula/schema.ts';
import { Bars } from './Bars.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { Intervals } from './Intervals.tsx';
import { Lines } from './Lines.tsx';
import { Radar } from './Radar.tsx';
import { ShareBar } from './ShareBar.tsx';
import type { ChartRow, Series } from './chart-data.ts';

interface Props {
  formula: Pick<Formula, 'charts' | 'rows' | 'row_outputs' | 'tables'>;
  /** Inputs and results of each row of the table of inputs. */
  rows: Values[];
  tables: Record<string, Values[]>;
  /** Name of the calculator, for the files of the pictures. */
  title: string;
}

/** The charts that a formula asks for, over its rows or its result tables. */
export function FormulaCharts({ formula, rows, tables, title }: Props) {
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
            <Drawing chart={chart} columns={columns} rows={found} />
          </ChartFrame>
        );
      })}
    </>
  );
}

function Drawing({ chart, columns, rows }: { chart: Chart; columns: Field[]; rows: Values[] }) {
  const fieldOf = (id: string) => columns.find((column) => column.id === id);
  const series = chart.values.map((id): Series => {
    const { label = id, type = 'number', unit } = fieldOf(id) ?? {};
    return { label, type, unit };
  });
  const data = rows.map((row): ChartRow => ({
    name: formatValue(fieldOf(chart.label)?.type ?? 'text', row[chart.label] ?? null),
    values: chart.values.map((id) => (typeof row[id] === 'number' ? row[id] : null)),
  }));
  const { title, mark } = chart;
  switch (chart.kind) {
    case 'bars':
      return <Bars title={title} series={series} rows={data} mark={mark} />;
    case 'interval':
      return <Intervals title={title} type={series[0]?.type ?? 'number'} rows={data} mark={mark} />;
    case 'radar':
      return <Radar title={title} series={series} rows={data} max={chart.max} />;
    case 'share': {
      const whole = data.reduce((sum, { values }) => sum + Math.max(0, values[0] ?? 0), 0) || 1;
      const shares = data.map(({ name, values }) => ({ name, share: (values[0] ?? 0) / whole }));
      return <ShareBar title={title} shares={shares} />;
    }
    case 'line': {
      const axis = fieldOf(chart.label) ?? { label: chart.label, type: 'number' as const };
      const points = rows.map((row) => Number(row[chart.label] ?? 0));
      return (
        <Lines title={title} axis={axis} points={points} series={series} rows={data} mark={mark} />
      );
    }
  }
}
