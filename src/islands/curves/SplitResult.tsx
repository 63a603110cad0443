import type { SpendResponse } from '../../domain/response/spend-response.ts';
import { explainSplit } from '../../domain/response/explain-split.ts';
import { Notes } from '../formula/Results.tsx';
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
}

/** What came out: in words, as a table, with what to make of it, as charts, and step by step. */
export function SplitResult({ split, weeks, caveats, title }: Props) {
  const { problem, report, verdict, error, notes } = split;
  const steps = explainSplit(problem, report);
  return (
    <>
      {error !== null && <p class="fault">{error}</p>}
      {verdict && (
        <p class="verdict" aria-live="polite">
          {verdict}
        </p>
      )}
      <SplitTable report={report} />
      <Notes notes={[...notes, ...caveats.map((text) => ({ tone: 'info' as const, text }))]} />
      <CurveCharts problem={problem} report={report} weeks={weeks} title={title} />
      {steps.length > 0 && <Steps steps={steps} />}
    </>
  );
}
