import { formatDate } from '../../domain/field/format-value.ts';
import type { Shot } from '../../domain/meeting/meeting-pack.ts';

const TONES: Record<string, string> = { 红: 'chip bad', 黄: 'chip warn', 绿: 'chip good' };

/** A brief, a result or a template as it stood when it was put into the pack. */
export function ShotView({ shot: { title, link, taken, head, rows, notes } }: { shot: Shot }) {
  return (
    <>
      <h3>
        <a href={link}>{title}</a>
        <small>{formatDate(taken)}的数；点标题打开</small>
      </h3>
      {rows.length > 0 && (
        <div class="table-scroll" tabIndex={0} role="region" aria-label={title}>
          <table class="data-table">
            <thead>
              <tr>
                {head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                // Rows are a picture of the day: they never move.
                <tr key={index}>
                  {row.map((text, column) => (
                    <td key={column}>
                      {TONES[text] ? <span class={TONES[text]}>{text}</span> : text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}
