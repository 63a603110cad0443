import { useMemo } from 'preact/hooks';
import type { EvaluatedSection } from '../../domain/document/evaluate-document.ts';
import type { DraftError } from '../../domain/sheet/draft.ts';
import { SheetGrid } from '../sheet/SheetGrid.tsx';
import type { DocumentStore } from './document-store.ts';
import { ParamForm } from './ParamForm.tsx';
import { SectionView, type ViewPart } from './SectionView.tsx';

interface Props {
  part: EvaluatedSection;
  store: DocumentStore;
  paramErrors: DraftError[];
  /** Caption of the table of a template that is one table. */
  caption: string;
  View: ViewPart | undefined;
  onMessage: (message: string) => void;
}

/** One section of a template: its title, blanks, table, and what is wrong with the whole. */
export function SectionPart({ part, store, paramErrors, caption, View, onMessage }: Props) {
  const { section, read, evaluated } = part;
  const table = useMemo(() => store.table(section), [store, section]);
  const isParam = (column?: string) => section.params.some(({ id }) => id === column);
  const whole = evaluated.issues.filter(({ row, column }) => row === null && !isParam(column));
  const grid = section.columns.length > 0 && (
    <SheetGrid
      sheet={section}
      store={table}
      read={read}
      evaluated={evaluated}
      caption={section.title || caption}
      captionShown={!section.title}
      onMessage={onMessage}
    />
  );
  const body = (
    <>
      <ParamForm section={section} store={store} errors={paramErrors} issues={evaluated.issues} />
      {View && section.view ? (
        <SectionView View={View} view={section.view} part={part} table={table}>
          {grid}
        </SectionView>
      ) : (
        grid
      )}
      {whole.length > 0 && (
        <ul class="checks">
          {whole.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </>
  );
  if (!section.title) return body;
  return (
    <section class="doc-section" aria-labelledby={`section-${section.id}`}>
      <h3 id={`section-${section.id}`}>{section.title}</h3>
      {section.help && <p class="section-help">{section.help}</p>}
      {body}
    </section>
  );
}
