import { cellDisplay } from '../sheet/cell-display.ts';
import type { DraftError } from '../../domain/sheet/draft.ts';
import type { Section } from '../../domain/document/schema.ts';
import type { Issue } from '../../domain/sheet/evaluate-sheet.ts';
import { Cell } from '../sheet/Cell.tsx';
import type { DocumentStore } from './document-store.ts';

interface Props {
  section: Section;
  store: DocumentStore;
  errors: DraftError[];
  issues: Issue[];
}

/** The blanks of a section. What is printed stands beside each field, so that a long text is never cut. */
export function ParamForm({ section, store, errors, issues }: Props) {
  if (section.params.length === 0) return null;
  const { params } = store.value.value;
  return (
    <div class="params">
      {section.params.map((field) => {
        const text = params[field.id] ?? '';
        const fault =
          errors.find((error) => error.field === field.id)?.message ??
          issues.find(({ row, column }) => row === null && column === field.id)?.message;
        // A blank that is still to be filled in is no fault yet, and is not shown as one.
        const isBlank = text.trim() === '';
        const place = `param-${field.id}`;
        return (
          <div class={`param ${field.type}`} key={field.id}>
            <span class="name" aria-hidden="true">
              {field.label}
              {field.unit && <small>（{field.unit}）</small>}
              {field.origin === 'added' && <small class="added">站内补充</small>}
            </span>
            <Cell
              field={field}
              text={text}
              label={field.label}
              error={isBlank ? undefined : fault}
              place={place}
              onText={(next) => store.setParam(field.id, next)}
            />
            <p class="printed">{field.type === 'check' ? tick(text) : cellDisplay(field, text)}</p>
            {fault && !isBlank ? (
              <p class="fault" id={`${place}-error`}>
                {fault}
              </p>
            ) : (
              (fault ?? field.help) && (
                <p class="help">{[fault, field.help].filter(Boolean).join('')}</p>
              )
            )}
          </div>
        );
      })}
    </div>
  );
}

function tick(text: string): string {
  return text.trim() ? '☑' : '☐';
}
