import type { ViewCells } from './view-cells.ts';

interface Props {
  cells: ViewCells;
  row: number;
  card: string;
  also: string[];
}

/** The name of a card, to be changed in its place, and what else there is to know. */
export function CardText({ cells, row, card, also }: Props) {
  return (
    <>
      <textarea
        class="card-name"
        rows={1}
        cols={8}
        aria-label={`第 ${row + 1} 项，${cells.label(card)}`}
        value={cells.text(row, card)}
        onInput={(event) => cells.set(row, card, event.currentTarget.value, `${row}/${card}`)}
      />
      <span class="printed">{cells.text(row, card)}</span>
      <CardDetails cells={cells} row={row} ids={also} />
    </>
  );
}

/** What else there is to know of a card; links are links. */
export function CardDetails({ cells, row, ids }: Pick<Props, 'cells' | 'row'> & { ids: string[] }) {
  return (
    <>
      {cells.details(row, ids).map(({ label, text, isLink }) => (
        <small key={label} title={label}>
          {isLink ? <a href={text}>{label}</a> : text}
        </small>
      ))}
    </>
  );
}
