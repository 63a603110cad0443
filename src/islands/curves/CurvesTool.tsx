import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { ToolAbout } from '../../domain/formula/filled-formula.ts';
import { filledRows } from '../../domain/formula/sheet-view.ts';
import { CURVES_SHEET } from '../../domain/response/curve-sheet.ts';
import { matchWeeks } from '../../domain/response/match-weeks.ts';
import type { CurveTexts } from '../../domain/response/curve-texts.ts';
import { readProblem, SPLIT_BUDGET, todayTotal } from '../../domain/response/split-problem.ts';
import { yuanText } from '../../domain/response/split-texts.ts';
import { readWeeks, WEEKS_SHEET } from '../../domain/response/weeks-sheet.ts';
import { readDraft, type Draft } from '../../domain/sheet/draft.ts';
import { FieldInput } from '../formula/FieldInput.tsx';
import { ToolActions } from '../formula/ToolActions.tsx';
import { toolStore } from '../formula/tool-store.ts';
import type { RecordKey } from '../store/record.ts';
import { CurvesTable } from './CurvesTable.tsx';
import { SearchState } from './SearchState.tsx';
import { SplitResult } from './SplitResult.tsx';
import { splitOf, type Split } from './split-of.ts';
import { useBestSplit } from './use-best-split.ts';
import { WeeksTable } from './WeeksTable.tsx';

interface Props {
  about: ToolAbout;
  storeKey: RecordKey;
  /** What is said whatever is typed in. */
  texts: CurveTexts;
  /** What both tables start with. */
  samples: { curves: Draft; weeks: Draft };
}

const CURVES_ID = 'response_curves';
const WEEKS_ID = 'response_weeks';

/** Splits a budget by response curves: curves in, the best split against today's out. */
export default function CurvesTool({ about, storeKey, texts, samples }: Props) {
  const store = useMemo(() => toolStore(storeKey), [storeKey]);
  const curves = useMemo(() => store.table({ id: CURVES_ID, sample: samples.curves }), [store]);
  const weeks = useMemo(() => store.table({ id: WEEKS_ID, sample: samples.weeks }), [store]);
  useEffect(() => store.start(), [store]);

  const curvesRead = useComputed(() => readDraft(CURVES_SHEET, curves.draft.value));
  const weeksRead = useComputed(() => readDraft(WEEKS_SHEET, weeks.draft.value));
  const budgetText = useComputed(() => store.text(SPLIT_BUDGET.id, ''));
  const asked = useComputed(() => readProblem(curvesRead.value, budgetText.value));
  const observed = useComputed(() => readWeeks(weeksRead.value));
  const matches = useComputed(() => matchWeeks(asked.value.channels, observed.value.weeks));
  const fitted = useSignal<string[]>([]);
  const { problem, error, channels, budgetError, issues } = asked.value;
  const { found, search, again } = useBestSplit(problem);
  const split = useMemo(
    () => splitOf(problem, found, observed.value.weeks),
    [problem, found, observed.value],
  );

  const say = (message: string) => {
    fitted.value = message === '' ? [] : [message];
  };
  const fit = async () => {
    if (observed.value.weeks.size === 0) {
      say('还没有周数据：先展开下面的“周数据”，填每个渠道每周的花费和收入。');
      return;
    }
    try {
      const { fitWeeks } = await import('./fit-weeks.ts');
      const { draft, texts } = fitWeeks(curves.draft.value, observed.value.weeks);
      if (draft) curves.change(draft);
      fitted.value = texts;
    } catch (reason) {
      say(`没有拟合：${reason instanceof Error ? reason.message : String(reason)}`);
    }
  };
  const toSave = async (saved: Split) => {
    const { filledSplit } = await import('../../domain/response/filled-split.ts');
    return filledSplit({
      about,
      ...saved,
      caveats: texts.caveats,
      curves: filledRows(curvesRead.value.rows).map(({ values }) => values),
      weeks: filledRows(weeksRead.value.rows).map(({ values }) => values),
    });
  };

  return (
    <div class="tool curves">
      <CurvesTable
        table={curves}
        read={curvesRead.value}
        issues={issues}
        texts={texts}
        sample={samples.curves}
        onFit={() => void fit()}
        onMessage={say}
      />
      <div class="fitted" role="status">
        {fitted.value.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <WeeksTable
        table={weeks}
        read={weeksRead.value}
        issues={observed.value.issues}
        count={[...observed.value.weeks.values()].flat().length}
        matches={matches.value}
        help={texts.weeks}
        sample={samples.weeks}
        onMessage={say}
      />
      <div class="params">
        <FieldInput
          field={SPLIT_BUDGET}
          scope="curves-"
          text={budgetText.value}
          error={budgetError}
          placeholder={`现在的合计 ${yuanText(todayTotal(channels))}`}
          onText={(text) => store.setText(SPLIT_BUDGET.id, text)}
        />
      </div>
      <SearchState search={search} onAgain={again} />
      {error !== null && <p class="fault">{error}</p>}
      {split && (
        <SplitResult
          split={split}
          weeks={observed.value.weeks}
          caveats={texts.caveats}
          title={about.title}
        />
      )}
      <ToolActions
        store={store}
        link={store.snapshot({ [SPLIT_BUDGET.id]: budgetText.value }, [CURVES_ID, WEEKS_ID])}
        filled={split?.report.best && !search.doing.value ? () => toSave(split) : null}
      />
    </div>
  );
}
