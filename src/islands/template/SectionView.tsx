import { useSignal } from '@preact/signals';
import type { ComponentChildren, FunctionComponent } from 'preact';
import type { EvaluatedSection } from '../../domain/document/evaluate-document.ts';
import type { View } from '../../domain/sheet/view-schema.ts';
import type { TableStore } from '../sheet/draft-store.ts';

export interface ViewProps {
  view: View;
  part: EvaluatedSection;
  table: TableStore;
}

/** Another look at the rows of a table. */
export type ViewPart = FunctionComponent<ViewProps>;

const NAMES = { board: '看板', calendar: '日历', ticks: '打勾' } as const;

interface Props extends ViewProps {
  View: ViewPart;
  /** The table. */
  children: ComponentChildren;
}

/** A table and its second look, one of them at a time; both change the same cells. */
export function SectionView({ View, view, part, table, children }: Props) {
  const asTable = useSignal(false);
  const choice = (label: string, value: boolean) => (
    <button
      type="button"
      class="button"
      aria-pressed={asTable.value === value}
      onClick={() => (asTable.value = value)}
    >
      {label}
    </button>
  );
  return (
    <>
      <div class="view-choice no-print" role="group" aria-label="怎么看">
        {choice(NAMES[view.kind], false)}
        {choice('表格', true)}
      </div>
      {asTable.value ? children : <View view={view} part={part} table={table} />}
    </>
  );
}
