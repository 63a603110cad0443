import type { Series } from './chart-data.ts';

/** Dashes of the lines, so that they differ in grey too. */
export const DASHES = ['', '7 4', '2 4', '10 3 2 3'];

/** Which line stands for what; left out for a single one. */
export function LineKey({ series }: { series: Series[] }) {
  if (series.length < 2) return null;
  return (
    <ul class="legend top">
      {series.map(({ label }, index) => (
        <li key={label}>
          <svg width="26" height="10" aria-hidden="true">
            <line
              x2="26"
              y1="5"
              y2="5"
              class={`line tone-line-${index % 4}`}
              stroke-dasharray={DASHES[index % 4]}
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
