import { formatValue } from '../field/format-value.ts';
import type { Note } from '../formula/notes.ts';
import type { Attribution } from './attribute.ts';
import { creditsOf, MEASURE_UNITS, totalOf, type Measure } from './measure.ts';
import { modelName } from './models.ts';
import type { PathReport } from './report-paths.ts';

/** Below these numbers of conversions one more or one less changes ranks. Set by this site: no standard exists. */
const FEW_CONVERSIONS = 100;
const FEW_PASSING = 10;
/** Differences of less than this share of everything count as none. */
const SMALL = 0.05;

/** What the split means in words: the verdict, then what to be careful with. */
export interface Judgement {
  verdict: string;
  notes: Note[];
}

/** Judges a report on the measure that is shown. */
export function judgeAttribution(report: PathReport, measure: Measure): Judgement {
  const { attribution, paths } = report;
  if (paths === 0) return { verdict: '还没有路径。贴进数据，或先载入示例。', notes: [] };
  if (attribution.totals.conversions === 0) {
    return { verdict: '一次转化也没有，没有功劳可分。换一段有转化的日期。', notes: [] };
  }
  const total = totalOf(attribution, measure);
  if (total === null) return { verdict: attribution.valueMissing ?? '', notes: [] };
  if (total === 0) return { verdict: '这些转化的价值都是 0，没有收入可分。', notes: [] };
  return {
    verdict: verdictOf(attribution, measure, total),
    notes: [...agreement(attribution, measure), ...fewPaths(report), ...modelNotes(attribution)],
  };
}

/** Models to hold against last click: the one that only skips direct visits is nearly the same. */
function others({ results }: Attribution, measure: Measure): number[][] {
  return results.flatMap((result) => {
    const credits = creditsOf(result, measure);
    return credits && result.id !== 'last' && result.id !== 'last_non_direct' ? [credits] : [];
  });
}

/** The channel whose credit by last click is farthest from the middle of the other models. */
function verdictOf(attribution: Attribution, measure: Measure, total: number): string {
  const { channels, results } = attribution;
  if (channels.length === 1) return `路径里只有“${channels[0] ?? ''}”一个渠道，怎么分都归它。`;
  const rest = others(attribution, measure);
  const last = results.find(({ id }) => id === 'last');
  const lastCredits = (last && creditsOf(last, measure)) ?? [];
  const gaps = channels.map((channel, place) => ({
    channel,
    last: lastCredits[place] ?? 0,
    middle: median(rest.map((credits) => credits[place] ?? 0)),
  }));
  const widest = gaps.reduce((most, each) =>
    Math.abs(each.middle - each.last) > Math.abs(most.middle - most.last) ? each : most,
  );
  const said = (amount: number) =>
    `${formatValue('number', round(amount))} ${MEASURE_UNITS[measure]}（${formatValue('percent', round(amount / total, 1000))}）`;
  const name = `“${widest.channel}”`;
  const facts = `末次点击记给它 ${said(widest.last)}，其余 ${rest.length} 种算法的中位数是 ${said(widest.middle)}`;
  if (Math.abs(widest.middle - widest.last) < SMALL * total)
    return `换算法影响不大：和末次点击差得最多的是${name}，${facts}。`;
  const ratio = widest.last > 0 && widest.middle > 0 ? ratioOf(widest) : '';
  const isUnder = widest.middle > widest.last;
  const advice =
    attribution.totals.conversions < FEW_CONVERSIONS
      ? '转化太少，这里只看得出各种算法怎么分，不能据此定预算。'
      : isUnder
        ? '它多半在路径前面带路，砍它之前，先停一个地区做对照。'
        : '它的转化有一部分是前面的渠道带来的，按这个数加预算之前，先停一个地区做对照。';
  return `只看末次点击，${isUnder ? '最吃亏' : '最占便宜'}的是${name}：${facts}${ratio}。${advice}`;
}

function ratioOf({ last, middle }: { last: number; middle: number }): string {
  return middle > last
    ? `，是末次的 ${formatValue('number', round(middle / last, 10))} 倍`
    : `，末次是它的 ${formatValue('number', round(last / middle, 10))} 倍`;
}

/** Which channels the models put first. */
function agreement({ channels, results }: Attribution, measure: Measure): Note[] {
  const firsts = new Map<string, number>();
  let models = 0;
  for (const result of results) {
    const credits = creditsOf(result, measure);
    if (!credits) continue;
    models += 1;
    const most = credits.reduce((best, credit) => Math.max(best, credit), 0);
    const leaders = channels.filter((_, place) => (credits[place] ?? 0) >= most * (1 - 1e-9));
    const name = leaders.length === 1 ? `“${leaders[0] ?? ''}”` : '';
    firsts.set(name, (firsts.get(name) ?? 0) + 1);
  }
  if (models < 2 || channels.length === 1) return [];
  const [winner, ...more] = [...firsts].sort((left, right) => right[1] - left[1]);
  if (winner && more.length === 0 && winner[0] !== '')
    return [{ tone: 'good', text: `${models} 种算法都把${winner[0]}排第一。` }];
  const parts = [...firsts]
    .sort((left, right) => right[1] - left[1])
    .map(([name, count]) => (name === '' ? `${count} 种并列第一` : `${count} 种把${name}排第一`));
  return [{ tone: 'info', text: `${models} 种算法里，${parts.join('，')}。` }];
}

function fewPaths({ attribution, passing }: PathReport): Note[] {
  const { channels, totals } = attribution;
  const thin = channels.filter((_, place) => (passing[place] ?? 0) < FEW_PASSING);
  const named = thin.slice(0, 5).map((channel) => `“${channel}”`);
  const all = named.join('、') + (thin.length > named.length ? `等 ${thin.length} 个渠道` : '');
  return [
    ...(totals.conversions < FEW_CONVERSIONS
      ? [
          {
            tone: 'warn' as const,
            text: `一共只有 ${formatValue('number', totals.conversions)} 次转化，差几次排名就会变。放宽日期，凑到 ${FEW_CONVERSIONS} 次以上（本站设定）再下结论。`,
          },
        ]
      : thin.length > 0
        ? [
            {
              tone: 'warn' as const,
              text: `${all}只出现在不到 ${FEW_PASSING} 次转化里（本站设定），多一次少一次结果就变，不要据此定预算。`,
            },
          ]
        : []),
  ];
}

function modelNotes({ results }: Attribution): Note[] {
  return results.flatMap(({ id, note }) =>
    note === null
      ? []
      : [
          {
            tone: 'info' as const,
            text: `${modelName(id)}：${note}`,
          },
        ],
  );
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function round(value: number, steps = 100): number {
  return Math.round(value * steps) / steps;
}
