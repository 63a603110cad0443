import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { KeepingState } from '../store/KeepingState.tsx';
import type { RecordKey } from '../store/record.ts';
import type { DraftShelf } from './use-drafts.ts';

interface Props {
  shelf: DraftShelf;
  /** Begins a new draft with nothing filled in. */
  onFresh: () => void;
}

/** Which draft is filled in: choose, begin, name, copy, delete; and whether it is safe. */
export function DraftBar({ shelf, onFresh }: Props) {
  const naming = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  const which = useRef<HTMLSelectElement>(null);
  /** The focus goes with what is done: into the name, and back to the list of drafts. */
  const toList = () => which.current?.focus();
  const wasNaming = useRef(false);
  useLayoutEffect(() => {
    if (naming.value) field.current?.select();
    else if (wasNaming.current) toList();
    wasNaming.current = naming.value;
  }, [naming.value]);
  const { list, current, name, keeping, deleted } = shelf;
  const isKept = list.value.some(({ key }) => key === current.value);
  const isLinked = keeping.value.state === 'linked';
  const button = (label: string, action: () => void, disabled = false) => (
    <button type="button" class="button" disabled={disabled} onClick={action}>
      {label}
    </button>
  );
  return (
    <div class="draft-bar no-print">
      {naming.value ? (
        <form
          class="group"
          onSubmit={(event) => {
            event.preventDefault();
            shelf.rename(field.current?.value ?? '');
            naming.value = false;
          }}
        >
          <input
            ref={field}
            type="text"
            aria-label="草稿的名称"
            maxLength={60}
            defaultValue={name.value}
          />
          <button type="submit" class="button primary">
            改好了
          </button>
          {button('不改', () => (naming.value = false))}
        </form>
      ) : (
        <div class="group">
          <label class="which">
            草稿
            <select
              ref={which}
              value={isLinked || !isKept ? '' : current.value}
              onChange={(event) => {
                const key = event.currentTarget.value;
                if (key) shelf.open(key as RecordKey);
              }}
            >
              {(isLinked || !isKept) && (
                <option value="">{isLinked ? '链接带来的（未保存）' : '示例（未保存）'}</option>
              )}
              {list.value.map((draft) => (
                <option key={draft.key} value={draft.key}>
                  {draft.name}
                </option>
              ))}
            </select>
          </label>
          {button('新建', onFresh)}
          {button('改名', () => (naming.value = true), !isKept)}
          {button(isKept && !isLinked ? '复制' : '存为草稿', () => void shelf.copy())}
          {button('删除', () => void shelf.remove().then(toList), !isKept || isLinked)}
          {deleted.value &&
            button(`找回“${deleted.value.name}”`, () => void shelf.putBack().then(toList))}
        </div>
      )}
      <KeepingState keeping={keeping.value} />
    </div>
  );
}
