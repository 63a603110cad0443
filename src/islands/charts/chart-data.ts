import { formatValue } from '../../domain/field/format-value.ts';
import type { FieldType } from '../../domain/field/schema.ts';

/** One measure that a chart shows: its name and how its values are written. */
export interface Series {
  label: string;
  type: FieldType;
  unit?: string | undefined;
}

/** One thing that is measured, with a value (or none) for each series. */
export interface ChartRow {
  name: string;
  values: (number | null)[];
  /** Said behind the last value. */
  note?: string | undefined;
}

/** A value as it stands in a chart: no forced decimals for money. */
export function chartText({ type, unit }: Series, value: number): string {
  const rounded = type === 'money' ? Math.round(value * 100) / 100 : value;
  const text = formatValue(type === 'money' ? 'number' : type, rounded);
  return unit ? `${text} ${unit}` : text;
}

/** The whole chart in words, for those who do not see it. */
export function spoken(title: string, series: Series[], rows: ChartRow[]): string {
  const parts = rows.map(({ name, values }) => {
    const told = series.flatMap((each, index) => {
      const value = values[index];
      return value === null || value === undefined
        ? []
        : [`${each.label} ${chartText(each, value)}`];
    });
    return `${name}：${told.join('，')}`;
  });
  return `${title}。${parts.join('；')}`;
}
