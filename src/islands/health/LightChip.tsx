import type { Rating } from '../../domain/health/rate-indicator.ts';

const SIGNS = { green: '✓', yellow: '!', red: '×' } as const;
const TONES = { green: 'good', yellow: 'warn', red: 'bad' } as const;

/** A light as word, sign and colour: never colour alone. */
export function LightChip({ rating: { light, label } }: { rating: Rating }) {
  return (
    <span class={`chip light ${light ? TONES[light] : ''}`}>
      <span aria-hidden="true">{light ? SIGNS[light] : '–'}</span>
      {label}
    </span>
  );
}
