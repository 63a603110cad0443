import { formatValue } from '../../domain/field/format-value.ts';
import type { FormulaResult } from '../../domain/formula/evaluate-formula.ts';
import type { Note } from '../../domain/formula/notes.ts';
import type { FormulaOutput } from '../../domain/formula/schema.ts';

const MARKS: Record<Note['tone'], string> = { good: '✓', warn: '!', bad: '×', info: 'i' };
const SPOKEN: Record<Note['tone'], string> = {
  good: '好：',
  warn: '留意：',
  bad: '不好：',
  info: '说明：',
};

/** Longer than a number, so in smaller letters. */
const WORDS = new Set(['text', 'longtext', 'date']);

/** The results as figures; where one is missing, the sentence that says why. */
export function Results({ outputs, result }: { outputs: FormulaOutput[]; result: FormulaResult }) {
  if (outputs.length === 0) return null;
  return (
    <dl class="results" aria-live="polite">
      {outputs.map((output) => {
        const shown = formatValue(output.type, result.values[output.id] ?? null);
        return (
          <div key={output.id}>
            <dt>{output.label}</dt>
            <dd>
              {shown ? (
                <>
                  <b class={WORDS.has(output.type) ? 'words' : undefined}>{shown}</b> {output.unit}
                </>
              ) : (
                <span class="why">{result.missing[output.id] ?? '还没有结果'}</span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What the results mean: good, to be watched, bad; said in words and by a sign, not by colour alone. */
export function Notes({ notes }: { notes: Note[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes" aria-live="polite">
      {notes.map(({ tone, text }) => (
        <li key={text} class={tone}>
          <span class="mark" aria-hidden="true">
            {MARKS[tone]}
          </span>
          <span class="sr-only">{SPOKEN[tone]}</span>
          {text}
        </li>
      ))}
    </ul>
  );
}
