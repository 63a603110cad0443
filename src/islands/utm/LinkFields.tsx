import { MEDIUMS } from '../../domain/utm/mediums.ts';
import { UTM_PARAMS, type LineField, type LinkLine } from '../../domain/utm/params.ts';
import type { Remark } from '../../domain/utm/remark.ts';
import { RemarkList } from './RemarkList.tsx';

interface Props {
  line: LinkLine;
  remarks: Remark[];
  ownMediums: string[];
  /** Whether the fields fill the blank cells of a list. */
  shared: boolean;
  onText: (field: LineField, text: string) => void;
  onFix: (fix: Partial<LinkLine>) => void;
}

/** The address and the five parameters, each with what is to be said about it. */
export function LinkFields({ line, remarks, ownMediums, shared, onText, onFix }: Props) {
  const field = (id: LineField, name: string, help: string, list?: string) => {
    const own = remarks.filter(({ at }) => at === id);
    const bad = own.some(({ tone }) => tone === 'bad');
    return (
      <div class={id === 'url' ? 'param whole' : 'param'} key={id}>
        <label class="name" for={`utm-${id}`}>
          {name}
        </label>
        <input
          id={`utm-${id}`}
          type="text"
          inputMode={id === 'url' ? 'url' : 'text'}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          list={list}
          value={line[id]}
          aria-invalid={bad ? 'true' : undefined}
          aria-describedby={own.length > 0 ? `utm-${id}-help utm-${id}-remarks` : `utm-${id}-help`}
          onInput={(event) => onText(id, event.currentTarget.value)}
        />
        <span id={`utm-${id}-help`} class="help">
          {help}
        </span>
        <RemarkList id={`utm-${id}-remarks`} remarks={own} onFix={onFix} />
      </div>
    );
  };

  return (
    <>
      <div class="utm-fields">
        {field(
          'url',
          '落地页网址',
          shared ? '表里没有网址的行用它，可以不填。' : '可以带别的参数和 #，会原样保留。',
        )}
        {UTM_PARAMS.map(({ id, name, question, example, required }) =>
          field(
            id,
            `${name}${required && !shared ? '（必填）' : ''}`,
            `${question}，例如 ${example}`,
            id === 'medium' ? 'utm-mediums' : undefined,
          ),
        )}
      </div>
      <datalist id="utm-mediums">
        {[...Object.keys(MEDIUMS), ...ownMediums].map((word) => (
          <option key={word} value={word}>
            {MEDIUMS[word]}
          </option>
        ))}
      </datalist>
    </>
  );
}
