import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Column } from '../../domain/sheet/schema.ts';
import { EnumOptions } from './EnumOptions.tsx';
import { alignment, cellDisplay } from './cell-display.ts';
import type { GridActions } from './grid-actions.ts';
import type { Mode } from './grid-state.ts';

interface Props {
  column: Column;
  text: string;
  /** What a computed cell shows. */
  computed: string;
  label: string;
  /** `3-spend`: row and column of the cell. */
  place: string;
  faultId: string | undefined;
  mode: Mode;
  listId: string | undefined;
  actions: GridActions;
}

/**
 * The one cell of a table that can be typed in. Its field has the focus and all of its text chosen while keys move, so
 * that typing, also through an input method, replaces the text.
 */
export function ActiveCell(props: Props) {
  const { column, text, computed, label, place, faultId, mode, listId, actions } = props;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null);
  const [focused, setFocused] = useState(false);

  useLayoutEffect(() => {
    const target = field.current;
    if (!target || !actions.grid.entered) return;
    if (document.activeElement !== target) {
      target.focus();
      // Of an empty field, focus alone shows no more than the caret.
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    if (!isText(target)) return;
    if (mode === 'point') target.select();
    const all = target.selectionStart === 0 && target.selectionEnd === target.value.length;
    if (mode === 'edit' && all) target.setSelectionRange(target.value.length, target.value.length);
  }, [actions, place, mode]);

  const shared = {
    ref: field,
    'aria-label': label,
    'aria-invalid': faultId ? ('true' as const) : undefined,
    'aria-describedby': faultId,
    onFocus: (event: FocusEvent) => {
      actions.grid.entered = true;
      // At once, not with the next rendering: the selection made on entering the cell has to survive.
      const target = event.currentTarget as HTMLInputElement;
      if (target.type === 'text' && !column.expr && target.value !== text) {
        target.value = text;
        target.select();
      }
      setFocused(true);
    },
    onBlur: () => setFocused(false),
  };
  const choose = (event: Event) => {
    actions.set(actions.grid.active.peek(), (event.currentTarget as HTMLSelectElement).value);
  };
  const input = (event: Event) => actions.type((event.currentTarget as HTMLInputElement).value);

  if (column.expr) {
    return (
      <input
        {...shared}
        type="text"
        size={1}
        class="num"
        readOnly
        title={computed}
        value={computed}
      />
    );
  }
  switch (column.type) {
    case 'check':
      return (
        <input
          {...shared}
          type="checkbox"
          checked={text.trim() !== ''}
          onChange={(event) =>
            actions.set(actions.grid.active.peek(), event.currentTarget.checked ? '是' : '')
          }
        />
      );
    case 'enum':
      return (
        <select {...shared} value={text} onChange={choose}>
          <EnumOptions field={column} text={text} />
        </select>
      );
    case 'longtext':
      return <textarea {...shared} rows={1} cols={4} value={text} onInput={input} />;
    default:
      return (
        <>
          <input
            {...shared}
            type="text"
            size={1}
            class={alignment(column.type)}
            inputMode={inputMode(column)}
            list={listId}
            autocomplete="off"
            value={focused ? text : cellDisplay(column, text)}
            onInput={input}
          />
          {column.type === 'date' && (
            <input
              type="date"
              class="picker"
              tabIndex={-1}
              aria-label={`${label}：从日历里选`}
              value={/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : ''}
              onChange={choose}
            />
          )}
        </>
      );
  }
}

function isText(field: Element): field is HTMLInputElement | HTMLTextAreaElement {
  return (
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && field.type === 'text')
  );
}

function inputMode({ type }: Column): 'decimal' | 'numeric' | 'url' | undefined {
  if (type === 'link') return 'url';
  if (type === 'date') return 'numeric';
  return alignment(type) === 'num' ? 'decimal' : undefined;
}
