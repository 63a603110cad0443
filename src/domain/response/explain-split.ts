import { formatValue } from '../field/format-value.ts';
import type { Step } from '../formula/explain.ts';
import type { SplitReport } from './compare-split.ts';
import type { Curve } from './curve.ts';
import type { SplitProblem } from './split-problem.ts';
import { marginalText, yuanText } from './split-texts.ts';

const MOST_CHANNELS = 8;

/** How the best split brings what it does, channel by channel, in the reader's own numbers. */
export function explainSplit({ channels }: SplitProblem, report: SplitReport): Step[] {
  const { lines, best, sameRevenue, gain } = report;
  if (!best || gain === null) return [];
  const steps = lines.slice(0, MOST_CHANNELS).flatMap((line, index): Step[] => {
    const planned = channels[index]?.planned;
    if (!planned || !line.best || (planned.curve !== 'power' && planned.curve !== 'hill'))
      return [];
    const { spend, revenue, marginal } = line.best;
    const [income, slope] = formulasOf(planned, spend);
    return [
      { label: `${line.channel}，收入`, ...income, result: `${yuanText(revenue)} 元` },
      ...(spend > 0
        ? [
            {
              label: `${line.channel} +1 元`,
              ...slope,
              result: `${marginalText(marginal)} 元`,
            },
          ]
        : []),
    ];
  });
  return [
    ...steps,
    {
      label: '能多收',
      names: '最好的收入合计 − 同样的钱按现在的比例分的收入',
      numbers: `${yuanText(best.revenue)} − ${yuanText(sameRevenue)}`,
      result: `${yuanText(gain)} 元`,
    },
  ];
}

type Formula = Pick<Step, 'names' | 'numbers'>;

function formulasOf(
  curve: Extract<Curve, { curve: 'power' | 'hill' }>,
  spend: number,
): [income: Formula, slope: Formula] {
  const x = yuanText(spend);
  if (curve.curve === 'power') {
    const { b, a } = curve.params;
    return [
      { names: 'b × 花费 ^ a', numbers: `${plain(b)} × ${x} ^ ${plain(a)}` },
      {
        names: 'a × b × 花费 ^ (a − 1)',
        numbers: `${plain(a)} × ${plain(b)} × ${x} ^ (${plain(a)} − 1)`,
      },
    ];
  }
  const { b, s, k } = curve.params;
  const ratio = `(${yuanText(k)} ÷ ${x}) ^ ${plain(s)}`;
  return [
    { names: 'b ÷ (1 + (k ÷ 花费) ^ s)', numbers: `${plain(b)} ÷ (1 + ${ratio})` },
    {
      names: 'b × s ÷ 花费 × r ÷ (1 + r)²，r = (k ÷ 花费) ^ s',
      numbers: `${plain(b)} × ${plain(s)} ÷ ${x} × r ÷ (1 + r)²，r = ${ratio}`,
    },
  ];
}

function plain(value: number): string {
  return formatValue('number', Number(value.toPrecision(6)));
}
