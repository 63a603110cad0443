import { MEDIUMS } from '../../domain/utm/mediums.ts';

/** The words that may stand in `utm_medium`, and a place for those of the reader's team. */
export function OwnMediums({ text, onText }: { text: string; onText: (text: string) => void }) {
  return (
    <details class="no-print">
      <summary>medium 词表</summary>
      <dl class="utm-words">
        {Object.entries(MEDIUMS).map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <div class="param whole">
        <label class="name" for="utm-own-mediums">
          你们自己的词
        </label>
        <input
          id="utm-own-mediums"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <span class="help">用逗号隔开，例如 sms, banner。写进来就不再提醒。</span>
      </div>
    </details>
  );
}
