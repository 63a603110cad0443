import type { SplitReport } from '../../domain/response/compare-split.ts';
import { curveLine } from '../../domain/response/curve-line.ts';
import type { SpendResponse } from '../../domain/response/spend-response.ts';
import type { SplitProblem } from '../../domain/response/split-problem.ts';
import { yuanText } from '../../domain/response/split-texts.ts';
import { Bars } from '../charts/Bars.tsx';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { Lines, type Dot } from '../charts/Lines.tsx';

const MOST_CURVES = 6;
const MOST_BARS = 15;
/** How far a curve is drawn beyond the largest spend that is shown. */
const BEYOND = 1.25;

interface Props {
  problem: SplitProblem;
  report: SplitReport;
  weeks: ReadonlyMap<string, SpendResponse[]>;
  /** Name of the calculator, for the files of the pictures. */
  title: string;
}

/** Every channel's curve with today, the best spend and the weeks on it, and both splits as bars. */
export function CurveCharts({ problem, report, weeks, title }: Props) {
  const bars = report.lines.slice(0, MOST_BARS);
  const barTitle = `现在和最好的花费${report.lines.length > MOST_BARS ? `（前 ${MOST_BARS} 个渠道）` : ''}`;
  return (
    <>
      <div class="curve-charts">
        {report.lines.slice(0, MOST_CURVES).map((line, index) => {
          const planned = problem.channels[index]?.planned;
          return (
            planned && (
              <CurveChart
                key={line.channel}
                line={line}
                planned={planned}
                rows={weeks.get(line.channel) ?? []}
                budget={problem.budget}
                title={title}
              />
            )
          );
        })}
      </div>
      <p class="help">
        空心点是现在，实心点是最好的分法，小点是各周的实际数。每张图的刻度不同；曲线越平，再加钱越不划算。
        {report.lines.length > MOST_CURVES && `只画前 ${MOST_CURVES} 个渠道，其余看上面的表。`}
      </p>
      {report.best && (
        <ChartFrame title={barTitle} file={`${title}-现在和最好`}>
          <Bars
            title={barTitle}
            series={[
              { label: '现在', type: 'money', unit: '元' },
              { label: '最好', type: 'money', unit: '元' },
            ]}
            rows={bars.map(({ channel, today, best }) => ({
              name: channel,
              values: [today.spend, best?.spend ?? null],
            }))}
          />
        </ChartFrame>
      )}
    </>
  );
}

interface CurveProps {
  line: SplitReport['lines'][number];
  planned: SplitProblem['channels'][number]['planned'];
  rows: SpendResponse[];
  budget: number;
  title: string;
}

function CurveChart({ line, planned, rows, budget, title }: CurveProps) {
  const { channel, today, best } = line;
  const spends = [today.spend, best?.spend ?? 0, ...rows.map(({ spend }) => spend)];
  const most = Math.max(...spends) * BEYOND || budget || 1;
  const points = curveLine(planned, most);
  const caption = `${channel}：现在 ${yuanText(today.spend)} 元${best ? `，最好 ${yuanText(best.spend)} 元` : ''}`;
  const dots: Dot[] = [
    ...rows.map(({ spend, response }) => ({ x: spend, y: response, look: 'faint' as const })),
    { x: today.spend, y: today.revenue, look: 'open', label: '现在' },
    ...(best ? [{ x: best.spend, y: best.revenue, look: 'full' as const, label: '最好' }] : []),
  ];
  return (
    <ChartFrame title={caption} file={`${title}-${channel}`}>
      <Lines
        title={caption}
        said={`${caption}。按曲线现在收入 ${yuanText(today.revenue)} 元${best ? `，最好 ${yuanText(best.revenue)} 元` : ''}。`}
        axis={{ label: '花费', type: 'money', text: (value) => `${yuanText(value)} 元` }}
        points={points.map(({ spend }) => spend)}
        series={[{ label: '收入', type: 'integer', unit: '元收入' }]}
        rows={points.map(({ revenue }) => ({ name: '', values: [revenue] }))}
        dots={dots}
      />
    </ChartFrame>
  );
}
