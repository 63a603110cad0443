import type { SwapState } from '../../domain/industry/swap-state.ts';
import type { WordPair } from '../../domain/industry/swap-words.ts';
import { OwnWord } from './OwnWord.tsx';
import { WordTable } from './WordTable.tsx';

type Words = Pick<SwapState, 'industry' | 'own' | 'off'>;

interface Props {
  words: Words;
  /** The pairs in force for the industry. */
  pairs: WordPair[];
  /** How often each was used. */
  counts: Map<WordPair, number>;
  onChange: (changes: Partial<Words>) => void;
}

/** The words of an industry: switched off and on one by one, with the reader's own. */
export function EditableWords({ words: { industry, own, off }, pairs, counts, onChange }: Props) {
  const without = (word: string) =>
    own.filter((pair) => pair.industry !== industry || pair.from !== word);
  return (
    <>
      <WordTable
        pairs={pairs}
        counts={counts}
        off={off}
        onToggle={(word) =>
          onChange({
            off: off.includes(word) ? off.filter((each) => each !== word) : [...off, word],
          })
        }
        onRemove={(word) => onChange({ own: without(word) })}
      />
      <OwnWord
        onAdd={(pair) => onChange({ own: [...without(pair.from), { industry, ...pair }] })}
      />
    </>
  );
}
