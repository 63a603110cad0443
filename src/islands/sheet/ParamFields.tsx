import type { DraftValues } from '../../domain/sheet/draft.ts';
import { withCell } from '../../domain/sheet/edit-draft.ts';
import type { Sheet } from '../../domain/sheet/schema.ts';
import { Cell } from './Cell.tsx';
import type { DraftStore } from './draft-store.ts';

interface Props {
  sheet: Sheet;
  store: DraftStore;
  read: DraftValues;
}

/** The values above the table. */
export function ParamFields({ sheet, store, read }: Props) {
  if (sheet.params.length === 0) return null;
  const draft = store.draft.value;
  return (
    <div class="params">
      {sheet.params.map((field) => {
        const error = read.errors.find(
          (each) => each.row === null && each.field === field.id,
        )?.message;
        return (
          <div class="param" key={field.id}>
            <span class="name" aria-hidden="true">
              {field.label}
              {field.unit && <small>（{field.unit}）</small>}
            </span>
            <Cell
              field={field}
              text={draft.params[field.id] ?? ''}
              label={field.label}
              error={error}
              place={`param-${field.id}`}
              onText={(text) => {
                store.change(withCell(draft, null, field.id, text), `param/${field.id}`);
              }}
              onPaste={() => undefined}
            />
            {error ? (
              <p class="fault" id={`param-${field.id}-error`}>
                {error}
              </p>
            ) : (
              field.help && <p class="help">{field.help}</p>
            )}
          </div>
        );
      })}
    </div>
  );
}
