import { doubleReading } from '../../case/double-reading.ts';
import { formatDate } from '../../field/format-value.ts';
import { HEADINGS } from '../../page/frame-headings.ts';
import { bullets, joined, link, numbered, plain, section, table } from '../blocks.ts';
import { BASES } from '../../page/labels.ts';
import { found, titleOf } from '../site.ts';
import { swapTable } from '../swap-table.ts';
import type { FrameOf } from './frame.ts';

const FIGURE_HEAD = ['指标', '之前', '之后', '变化', '口径', '时间范围', '出处'];

/** A case: logic and actions, figures with their basis and evidence, conditions; then the words to swap. */
export const caseFrame: FrameOf<'case'> = ({ data }, site) => {
  const {
    logic,
    actions,
    spend,
    figures,
    evidence,
    conditions,
    counter_case: counter,
    swaps,
  } = data;
  const loads = data.calculators.map(({ calculator, why }) => {
    const address = `/calculators/${calculator}/`;
    return `${link(titleOf(site, address), address)}：${plain(why)}`;
  });
  const { documents } = evidence;
  const sourceOf = (id: string) =>
    documents.find((each) => each.id === id)?.title ??
    found(site.sources, id, `来源“${id}”不在 content/data/sources.yaml 里`).title;
  const rows = figures.map(({ metric, before, after, change, basis, window, note, source }) =>
    [
      note ? `${metric}：${note}` : metric,
      before ?? '未写',
      after ?? '未写',
      change ?? '未写',
      BASES[basis],
      window,
      sourceOf(source),
    ].map(plain),
  );
  const doubtful = figures.flatMap((figure) => {
    const reading = doubleReading(figure);
    return reading ? [`${figure.metric}：${reading.relative}；${reading.points}`] : [];
  });
  const read = documents.map(
    ({ title, url, about, checked }) =>
      `${link(title, url)}：${plain(about)}（${formatDate(checked.toISOString())}查到）`,
  );
  const industryOf = (id: string) =>
    found(site.industries, id, `行业“${id}”不在 content/data/industries.yaml 里`).name;
  return {
    before: [
      section(HEADINGS.logic, plain(logic), '### 做了什么', numbered(actions.map(plain))),
      section(
        HEADINGS.figures,
        table(FIGURE_HEAD, rows),
        doubtful.length > 0
          ? joined('来源没有写口径的变化，两种读法：', bullets(doubtful.map(plain)))
          : '',
        `**花费：** ${plain(spend)}`,
        `**证据等级 ${evidence.grade}：** ${plain(evidence.reason)}`,
        read.length > 0 ? joined('公开材料：', numbered(read)) : '',
        loads.length > 0 ? joined('在网页上可以把这些数代入：', bullets(loads)) : '',
      ),
      section(
        HEADINGS.conditions,
        bullets(conditions.map(plain)),
        `最近的反例：${link(titleOf(site, counter), counter)}`,
      ),
    ],
    after:
      swaps.length === 0
        ? []
        : [
            section(
              HEADINGS.carry,
              '把案例里的词换成你这一行的词，再看逻辑还成不成立；先在一个城市、用不超过 10% 的预算试。',
              swapTable(
                '行业',
                swaps.map((swap) => ({ ...swap, scope: industryOf(swap.industry) })),
              ),
            ),
          ],
  };
};
