import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { blankDocument, sampleDocument } from '../../domain/document/document-draft.ts';
import { documentEvaluator, faultCount } from '../../domain/document/evaluate-document.ts';
import { localDay } from '../dom/local-day.ts';
import { PackButton } from '../meeting/PackButton.tsx';
import { UndoButtons } from '../sheet/UndoButtons.tsx';
import { MOST_UPRIGHT } from '../../domain/document/most-upright.ts';
import { useUndoKeys } from '../sheet/use-undo-keys.ts';
import { DocumentStore } from './document-store.ts';
import { DraftBar } from './DraftBar.tsx';
import { FaultList } from './FaultList.tsx';
import { FeedButtons } from './FeedButtons.tsx';
import { FileButtons } from './FileButtons.tsx';
import { ImportReport } from './ImportReport.tsx';
import { SectionPart } from './SectionPart.tsx';
import type { ViewPart } from './SectionView.tsx';
import { Signatures } from './Signatures.tsx';
import type { TemplateAbout } from './template-about.ts';
import type { ImportOutcome } from './template-files.ts';
import { useDrafts } from './use-drafts.ts';

export interface EditorProps {
  about: TemplateAbout;
}

/** Rows that a fresh table starts with. */
const FRESH_ROWS = 5;

/** The editor of one template: its sections, their checks, drafts in this browser, files. */
export function TemplateEditor({ about, View }: EditorProps & { View?: ViewPart }) {
  const { definition } = about;
  const sample = useMemo(() => sampleDocument(definition), [definition]);
  const store = useMemo(() => new DocumentStore(sample), [sample]);
  const evaluate = useMemo(() => documentEvaluator(definition), [definition]);
  const evaluated = useComputed(() => evaluate(store.value.value));
  const message = useSignal('');
  const imported = useSignal<ImportOutcome | null>(null);
  const say = (text: string) => (message.value = text);
  const shelf = useDrafts(about.slug, store, sample, say);
  useUndoKeys(store);

  return (
    <div class={paperOf(about)}>
      <DraftBar
        shelf={shelf}
        onFresh={() => void shelf.create(blankDocument(definition, FRESH_ROWS), '新草稿')}
      />
      <div class="toolbar no-print">
        <div class="group">
          <UndoButtons history={store} />
        </div>
        <FileButtons
          about={about}
          draft={() => store.value.peek()}
          link={store.value.value}
          faults={faultCount(evaluated.value)}
          onMessage={say}
          onImport={(outcome) => {
            imported.value = outcome;
            if ('draft' in outcome) store.change(outcome.draft);
          }}
        >
          <PackButton
            items={async () => {
              const [{ templateShot }, { pageLink }] = await Promise.all([
                import('../../domain/meeting/shots.ts'),
                import('../meeting/page-link.ts'),
              ]);
              const link = await pageLink(store.value.peek());
              return [templateShot(about.title, evaluated.peek(), link, localDay(new Date()))];
            }}
          />
          <button
            type="button"
            class="button"
            onClick={() => {
              store.change(blankDocument(definition, FRESH_ROWS));
              say('已清空，从第一格开始填；可以撤销。');
            }}
          >
            清空开始填
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              store.change(sample);
              say('已载入示例数据，可以撤销。');
            }}
          >
            载入示例
          </button>
        </FileButtons>
      </div>
      <FeedButtons
        feeds={about.feeds}
        document={evaluated.value}
        draft={shelf.keeping.value.state === 'saved' ? shelf.current.value : null}
        onMessage={say}
      />
      {imported.value && (
        <ImportReport outcome={imported.value} onClose={() => (imported.value = null)} />
      )}
      <p class="tool-message" role="status">
        {message.value}
      </p>
      {evaluated.value.sections.map((part) => (
        <SectionPart
          key={part.section.id}
          part={part}
          store={store}
          paramErrors={evaluated.value.paramErrors}
          caption={about.title}
          View={View}
          onMessage={say}
        />
      ))}
      <FaultList document={evaluated.value} draft={store.value.value} />
      <Signatures names={definition.signatures} />
    </div>
  );
}

/** Tables are printed across, documents upright, but for those with a wide table. */
function paperOf({ isDocument, definition }: TemplateAbout): string {
  if (!isDocument) return 'tool';
  const isWide = definition.sections.some(({ columns }) => columns.length > MOST_UPRIGHT);
  return isWide ? 'tool document across' : 'tool document';
}
