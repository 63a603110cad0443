import type { JSX } from 'preact';
import type { FieldType } from '../../../domain/field/schema.ts';
import type { Chart } from '../../../domain/formula/chart-schema.ts';
import type { ChartRow, Series } from '../chart-data.ts';

/** A chart of a formula with its data. */
export interface Drawn {
  chart: Chart;
  series: Series[];
  rows: ChartRow[];
  /** What the rows stand along, and where each of them stands: for lines. */
  axis: { label: string; type: FieldType };
  points: number[];
}

export type Drawing = (drawn: Drawn) => JSX.Element;

/** The kinds of charts that a tool can draw: it brings the code of those only. */
export type Drawings = Partial<Record<Chart['kind'], Drawing>>;
