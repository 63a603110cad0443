import { joined, link, plain, table } from '../markdown/blocks.ts';
import { describeFigure } from './describe-figure.ts';
import { inPageOrder } from './in-page-order.ts';
import { TOPICS, VERDICTS } from './labels.ts';
import type { FigureGroup, SourceFigure } from './schema.ts';
import { verdictCounts } from './verdict-counts.ts';

/** How sources (by id) and pages (by address) are called. */
interface Titles {
  source: (id: string) => string;
  page: (address: string) => string;
}

/** All figures as Markdown tables, one a topic. */
export function figuresMarkdown(groups: readonly FigureGroup[], titles: Titles): string {
  return joined(
    verdictCounts(groups),
    ...inPageOrder(groups).flatMap(({ id, figures }) => [
      `### ${plain(TOPICS[id])}`,
      table(
        ['结论', '来源怎么说', '复算', '说明'],
        figures.map((figure) => rowOf(figure, titles)),
      ),
    ]),
  );
}

function rowOf(figure: SourceFigure, titles: Titles): string[] {
  const { names, numbers, assumed, counter } = describeFigure(figure);
  const { mark, name } = VERDICTS[figure.verdict];
  const sources = figure.sources.map(titles.source).join('、');
  const working = [names, numbers, assumed].filter((line) => line !== undefined);
  const notes = plain([figure.why, counter].join(''));
  return [
    `${mark} ${name}`,
    `${plain(figure.claim)}（${plain(sources)}）`,
    working.map(plain).join('<br>') || '—',
    [notes, ...(figure.page ? [link(titles.page(figure.page), figure.page)] : [])].join(' '),
  ];
}
