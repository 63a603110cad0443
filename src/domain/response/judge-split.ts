import type { Note } from '../formula/notes.ts';
import type { SplitReport } from './compare-split.ts';
import { responseOf } from './curve.ts';
import { extrapolationWarning } from './fit-warnings.ts';
import type { CurveChannel } from './read-curves.ts';
import type { SpendResponse } from './spend-response.ts';
import type { SplitProblem } from './split-problem.ts';
import { lambdaText, yuanText } from './split-texts.ts';

/** House rule: a gain below this part is within the usual ups and downs. */
const WORTH_MOVING = 0.01;

/** What to make of a split, the gravest first: where the curves say nothing, where they mislead, what the last yuan brings. */
export function judgeSplit(
  problem: SplitProblem,
  report: SplitReport,
  weeks: ReadonlyMap<string, SpendResponse[]>,
): Note[] {
  const { best, gain, gainShare } = report;
  if (!best || gain === null) return [];
  const { channels } = problem;
  const notes: Note[] = [];
  const warn = (text: string) => notes.push({ tone: 'warn', text });
  const tell = (text: string) => notes.push({ tone: 'info', text });

  if (!best.proven)
    warn('渠道太多、S 形太多，搜到第 5,000 步停了：这是找到的最好分法，没有证明再没有更好的。');
  for (const text of beyondKnown(report, weeks)) warn(text);
  for (const text of shapeWarnings(channels)) warn(text);
  if (gain > 0 && gainShare !== null && gainShare < WORTH_MOVING)
    tell('能多的不到 1%，比周与周之间的正常起伏还小：现在的分法不用动。1% 是本站设定。');
  tell(lambdaText(best.lambda));
  const stopped = report.lines.filter((line) => line.today.spend > 0 && line.best?.spend === 0);
  if (stopped.length > 0)
    tell(
      `这样分就停掉了${listed(stopped.map(({ channel }) => channel))}。停之前先看它有没有给别的渠道带路；拿不准，就在“最少给”里留一点测试的钱。`,
    );
  const unseen = channels.filter(({ name }) => !weeks.has(name)).map(({ name }) => name);
  if (unseen.length > 0)
    tell(`${listed(unseen)}没有周数据，参数是填进去的：结果只说明“如果曲线真是这样”。`);
  return notes;
}

function beyondKnown(
  { lines }: SplitReport,
  weeks: ReadonlyMap<string, SpendResponse[]>,
): string[] {
  return lines.flatMap(({ channel, today, best }) => {
    const known = weeks.get(channel) ?? [{ spend: today.spend, response: today.revenue }];
    const warning = best && extrapolationWarning(known, best.spend);
    return warning ? [`${channel}：${warning}`] : [];
  });
}

function shapeWarnings(channels: CurveChannel[]): string[] {
  const bends = channels.map(({ name, planned }) => ({
    name,
    inflexion: responseOf(planned).inflexion,
  }));
  const endless = bends.filter(({ inflexion }) => inflexion === Infinity).map(({ name }) => name);
  const shaped = bends
    .filter(({ inflexion }) => inflexion > 0 && inflexion < Infinity)
    .map(({ name, inflexion }) => `${name}在 ${yuanText(inflexion)} 元`);
  return [
    ...(endless.length > 0
      ? [
          `${listed(endless)}的指数大于 1：曲线说越花越划算、永远到不了顶，钱会往它身上压。真实的渠道不会这样，改用 Hill 或填上“最多给”。`,
        ]
      : []),
    ...(shaped.length > 0
      ? [
          `有 S 形的曲线（拐点：${shaped.join('，')}）：拐点以下越花越见效，以上才变慢，所以常常是给足或者不给，各分一点会两头落空。要试，就在一个地区一次给足。`,
        ]
      : []),
  ];
}

/** At most four names, and how many more. */
function listed(names: string[]): string {
  const told = names.slice(0, 4).join('、');
  return names.length > 4 ? `${told}等 ${names.length} 个渠道` : told;
}
