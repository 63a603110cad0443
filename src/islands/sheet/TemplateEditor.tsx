import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { blankDraft, readDraft, sampleDraft } from '../../domain/sheet/draft.ts';
import { evaluateSheet } from '../../domain/sheet/evaluate-sheet.ts';
import { isDraft } from '../../domain/sheet/is-draft.ts';
import { useKept } from '../store/use-kept.ts';
import { DraftStore } from './draft-store.ts';
import { ImportReport } from './ImportReport.tsx';
import { ParamFields } from './ParamFields.tsx';
import { SheetGrid } from './SheetGrid.tsx';
import type { ImportOutcome, SheetDocument } from './sheet-files.ts';
import { SheetToolbar } from './SheetToolbar.tsx';
import { useUndoKeys } from './use-undo-keys.ts';

interface Props {
  document: SheetDocument;
}

/** Rows that a fresh sheet starts with. */
const FRESH_ROWS = 5;

/** The editor of one template: the sheet, its checks, local saving, files. */
export default function TemplateEditor({ document: sheetDocument }: Props) {
  const { sheet } = sheetDocument;
  const sample = useMemo(() => sampleDraft(sheet), [sheet]);
  const store = useMemo(() => new DraftStore(sample), [sample]);
  const read = useComputed(() => readDraft(sheet, store.draft.value));
  const evaluated = useComputed(() => evaluateSheet(sheet, read.value.params, read.value.rows));
  const message = useSignal('');
  const imported = useSignal<ImportOutcome | null>(null);
  const say = (text: string) => (message.value = text);
  useUndoKeys(store);

  const keeping = useKept(
    {
      key: `draft/${sheetDocument.slug}`,
      value: store.draft,
      start: sample,
      guard: isDraft,
      load: (draft) => store.load(draft),
    },
    say,
  );

  const whole = evaluated.value.issues.filter(({ column }) => !column);
  const faults = read.value.errors.length + evaluated.value.issues.length;

  return (
    <div class="tool">
      <SheetToolbar
        document={sheetDocument}
        store={store}
        keeping={keeping.value}
        faults={faults}
        onMessage={say}
        onImport={(outcome) => {
          imported.value = outcome;
          if ('draft' in outcome) store.change(outcome.draft);
        }}
        onSample={() => {
          store.change(sample);
          say('已载入示例数据，可以撤销。');
        }}
        onFresh={() => {
          store.change(blankDraft(sheet, FRESH_ROWS));
          say('已清空，从第一格开始填；可以撤销。');
        }}
      />
      {imported.value && (
        <ImportReport outcome={imported.value} onClose={() => (imported.value = null)} />
      )}
      <p class="tool-message" role="status">
        {message.value}
      </p>
      <ParamFields sheet={sheet} store={store} read={read.value} />
      <SheetGrid
        sheet={sheet}
        store={store}
        read={read.value}
        evaluated={evaluated.value}
        caption={sheetDocument.title}
        onMessage={say}
      />
      {whole.length > 0 && (
        <ul class="checks">
          {whole.map((issue) => (
            <li key={`${issue.row}-${issue.message}`}>
              {issue.row === null ? '' : `第 ${issue.row + 1} 行：`}
              {issue.message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
