import { formatDate } from '../../field/format-value.ts';
import { HEADINGS } from '../../page/frame-headings.ts';
import { bullets, link, numbered, plain, section } from '../blocks.ts';
import { ORIGINS } from '../../page/labels.ts';
import { titleOf } from '../site.ts';
import { swapTable } from '../swap-table.ts';
import type { FrameOf } from './frame.ts';

/** An industry: what is hard, how to adapt, what carries over; then what the law says and the pilot. */
export const industryFrame: FrameOf<'industry'> = ({ data }, site) => {
  const cases = data.cases.map(({ to, how }) => `${link(titleOf(site, to), to)}：${plain(how)}`);
  const rules = data.compliance.map(({ rule, checked }) => {
    const state = checked ? `${formatDate(checked.toISOString())}核对` : '未核对';
    return `${plain(rule)}（${state}）`;
  });
  return {
    before: [
      section(
        HEADINGS.challenges,
        bullets(data.challenges.map(plain)),
        '周一先做这三件事：',
        numbered(data.monday.map(plain)),
      ),
      section(HEADINGS.adaptations, points(data.adaptations.map(({ point, how }) => [point, how]))),
      section(
        HEADINGS.kpis,
        `渠道：${plain(data.channels.join('；'))}`,
        `内容：${plain(data.content.join('；'))}`,
        points(data.kpis.map(({ name, why }) => [name, why])),
      ),
      section(HEADINGS.cases, bullets(cases)),
      section(
        HEADINGS.swaps,
        swapTable(
          '性质',
          data.swaps.map((swap) => ({ ...swap, scope: ORIGINS[swap.origin] })),
        ),
      ),
    ],
    after: [
      section(HEADINGS.compliance, bullets(rules)),
      section(HEADINGS.pilot, bullets(data.pilot.map((text) => `[ ] ${plain(text)}`))),
    ],
  };
};

function points(pairs: [name: string, text: string][]): string {
  return bullets(pairs.map(([name, text]) => `**${plain(name)}**：${plain(text)}`));
}
