import type { SpendResponse } from '../../domain/response/spend-response.ts';
import { explainSplit } from '../../domain/response/explain-split.ts';
import { SPLIT_OUTPUTS, shownFigures } from '../../domain/response/split-figures.ts';
import { Notes, Results } from '../formula/Results.tsx';
import { Steps } from '../formula/Steps.tsx';
import { CurveCharts } from './CurveCharts.tsx';
import type { Split } from './split-of.ts';
import { SplitTable } from './SplitTable.tsx';

interface Props {
  split: Split;
  weeks: ReadonlyMap<string, SpendResponse[]>;
  /** What holds for every result. */
  caveats: string[];
  /** Name of the calculator. */
  title: string;
  /** Whether the steps stay folded until asked for. */
  fold: boolean;
}

/** What came out: in words, as figures, as a table, with what to make of it, as charts, and step by step. */
export function SplitResult({ split, weeks, caveats, title, fold }: Props) {
  const { problem, report, verdict, error, notes } = split;
  const steps = explainSplit(problem, report);
  return (
    <>
      {error !== null && <p class="fault">{error}</p>}
      {verdict && (
        <>
          <p class="verdict" aria-live="polite">
            {verdict}
          </p>
          <Results
            outputs={SPLIT_OUTPUTS}
            result={{
              ...shownFigures(report),
              rows: [],
              tables: {},
              notes: [],
              steps: [],
              issues: [],
            }}
          />
        </>
      )}
      <SplitTable report={report} />
      <Notes notes={[...notes, ...caveats.map((text) => ({ tone: 'info' as const, text }))]} />
      <CurveCharts problem={problem} report={report} weeks={weeks} title={title} />
      {steps.length > 0 &&
        (fold ? (
          <details class="steps-fold">
            <summary>怎么算的</summary>
            <Steps steps={steps} />
          </details>
        ) : (
          <Steps steps={steps} />
        ))}
    </>
  );
}
