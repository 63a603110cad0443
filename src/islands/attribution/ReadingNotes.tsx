import type { PathReport } from '../../domain/attribution/report-paths.ts';
import { formatValue } from '../../domain/field/format-value.ts';

/** How the text was understood, and the rows that were left out. */
export function ReadingNotes({ report }: { report: PathReport }) {
  const { faults, faultCount, notes, rows, paths } = report;
  return (
    <>
      {notes.length > 0 && <p class="help">{notes.join(' ')}</p>}
      {faults.length > 0 && (
        <section class="report bad" aria-label="没有读入的行">
          <p>
            {count(rows)} 行里有 {count(faultCount)} 处没有读入，其余 {count(paths)} 条路径照算
            {faultCount > faults.length && `（列出前 ${faults.length} 处）`}：
          </p>
          <ul>
            {faults.map(({ row, text }) => (
              <li key={row}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function count(value: number): string {
  return formatValue('integer', value);
}
