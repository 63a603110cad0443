import { calculatorCsv } from '../../domain/formula/calculator-csv.ts';
import { calculatorPlan } from '../../domain/formula/calculator-plan.ts';
import { calendarFile } from '../../domain/formula/calendar-file.ts';
import type { FilledFormula } from '../../domain/formula/filled-formula.ts';
import { download } from './download.ts';

/** Offers a calculator with its numbers as .xlsx; the library for it loads now. `day` is the ISO day of the file. */
export async function exportCalculatorXlsx(filled: FilledFormula, day: string): Promise<void> {
  const { workbookBytes } = await import('./write-workbook.ts');
  download(filled.about.title, day, 'xlsx', await workbookBytes(calculatorPlan(filled, day)));
}

export function exportCalculatorCsv(filled: FilledFormula, day: string): void {
  download(filled.about.title, day, 'csv', calculatorCsv(filled));
}

/** Offers the dates of all result tables that are calendars as one .ics file. */
export function exportCalendar({ about, formula, result }: FilledFormula, day: string): void {
  const { slug, title } = about;
  for (const table of formula.tables.filter(({ calendar }) => calendar)) {
    const text = calendarFile(table, result.tables[table.id] ?? [], {
      slug: `${slug}-${table.id}`,
      title: `${title}：${table.label}`,
      stamp: day,
    });
    download(`${title}-${table.label}`, day, 'ics', text);
  }
}
