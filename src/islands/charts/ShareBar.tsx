export interface Share {
  name: string;
  share: number;
}

/** Shares of a whole as one bar; each part carries its name and percent, so colour alone says nothing. */
export function ShareBar({ shares, title }: { shares: Share[]; title: string }) {
  let start = 0;
  const parts = shares
    .filter(({ share }) => share > 0)
    .map((part, index) => {
      const at = start;
      start += part.share;
      return { ...part, at, tone: index % 4 };
    });
  const spoken = parts.map(({ name, share }) => `${name} ${percent(share)}`).join('，');
  return (
    <>
      <svg width="100%" height="34" role="img" aria-label={`${title}：${spoken}`}>
        {parts.map(({ name, share, at, tone }) => (
          <rect
            key={name}
            x={`${at * 100}%`}
            width={`${share * 100}%`}
            height="34"
            class={`part tone-${tone}`}
          />
        ))}
      </svg>
      <ul class="legend">
        {parts.map(({ name, share, tone }) => (
          <li key={name}>
            <i class={`swatch tone-${tone}`} />
            {name} {percent(share)}
          </li>
        ))}
      </ul>
    </>
  );
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
