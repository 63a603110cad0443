import { filledAttribution } from '../../domain/attribution/filled-attribution.ts';
import type { Measure } from '../../domain/attribution/measure.ts';
import type { PathReport } from '../../domain/attribution/report-paths.ts';
import type { Values } from '../../domain/field/value.ts';
import type { ToolAbout } from '../../domain/formula/filled-formula.ts';
import { exportCalculatorCsv, exportCalculatorXlsx } from '../files/export-calculator.ts';

/** What an export is made of. */
export interface Exported {
  about: ToolAbout;
  report: PathReport;
  /** Values of the option fields. */
  options: Values;
  measure: Measure;
}

/** Offers the result as .xlsx; `day` is the ISO day of the file. */
export function exportXlsx(exported: Exported, day: string): Promise<void> {
  return exportCalculatorXlsx(filled(exported), day);
}

/** Offers the result as .csv. */
export function exportCsv(exported: Exported, day: string): void {
  exportCalculatorCsv(filled(exported), day);
}

function filled({ about, report, options, measure }: Exported) {
  return filledAttribution(about, report, options, measure);
}
