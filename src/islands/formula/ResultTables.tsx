import { formatValue } from '../../domain/field/format-value.ts';
import type { Values } from '../../domain/field/value.ts';
import type { ResultTable } from '../../domain/formula/schema.ts';

type Column = ResultTable['columns'][number];

/** The tables among the results. */
export function ResultTables({
  title,
  tables,
  rows,
}: {
  /** Name of the calculator: pages may have several. */
  title: string;
  tables: ResultTable[];
  rows: Record<string, Values[]>;
}) {
  return (
    <>
      {tables.map(({ id, label, columns }) => {
        const found = rows[id] ?? [];
        return (
          found.length > 0 && (
            <ResultRows key={id} title={title} label={label} columns={columns} rows={found} />
          )
        );
      })}
    </>
  );
}

function ResultRows({
  title,
  label,
  columns,
  rows,
}: {
  title: string;
  label: string;
  columns: Column[];
  rows: Values[];
}) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={`${title}：${label}`}>
      <table class="data-table compact">
        <caption>{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" class={isText(column) ? undefined : 'num'}>
                {column.label}
                {column.unit && `（${column.unit}）`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column, place) => {
                const shown = formatValue(column.type, row[column.id] ?? null) || '—';
                return place === 0 ? (
                  <th key={column.id} scope="row" class={isText(column) ? undefined : 'num'}>
                    {shown}
                  </th>
                ) : (
                  <td key={column.id} class={isText(column) ? undefined : 'num'}>
                    {shown}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isText({ type }: Column): boolean {
  return type === 'text' || type === 'longtext' || type === 'enum';
}
