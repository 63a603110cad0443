import type { SwappedText } from '../../domain/industry/swap-words.ts';
import { ORIGIN_NAMES } from './origin-names.ts';

interface Props {
  swapped: SwappedText;
  /** Whether the old words are shown too. */
  both: boolean;
}

/** A text with its swapped words marked. */
export function SwappedPieces({ swapped: { pieces }, both }: Props) {
  return (
    <>
      {pieces.map((piece, index) =>
        'pair' in piece ? (
          <mark key={index} class={`from-${piece.pair.origin}`}>
            {both && <del>{piece.from}</del>}
            {piece.text}
            <small>{ORIGIN_NAMES[piece.pair.origin]}</small>
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
