import { joined, link, plain, table } from '../markdown/blocks.ts';
import { describeFigure } from './describe-figure.ts';
import { groupFigures, verdictCounts } from './group-figures.ts';
import { VERDICTS } from './labels.ts';
import type { SourceFigure } from './schema.ts';

/** All figures as tables, one a topic; `titleOf` names a source by its id. */
export function figuresMarkdown(
  figures: readonly SourceFigure[],
  titleOf: (source: string) => string,
): string {
  return joined(
    `共 ${figures.length} 条：${verdictCounts(figures)}。`,
    ...groupFigures(figures).flatMap(({ name, figures: rows }) => [
      `### ${plain(name)}`,
      table(
        ['结论', '来源怎么说', '复算', '说明'],
        rows.map((figure) => rowOf(figure, titleOf)),
      ),
    ]),
  );
}

function rowOf(figure: SourceFigure, titleOf: (source: string) => string): string[] {
  const { names, numbers, assumed, counter } = describeFigure(figure);
  const { mark, name } = VERDICTS[figure.verdict];
  const sources = figure.sources.map(titleOf).join('、');
  const working = [...new Set([names, numbers, assumed])].filter((line) => line !== undefined);
  const notes = [figure.why, counter].filter((text) => text !== undefined).map(plain);
  return [
    `${mark} ${name}`,
    `${plain(figure.claim)}（${plain(sources)}）`,
    working.map(plain).join('<br>') || '—',
    [...notes, ...(figure.page ? [link('去算', figure.page)] : [])].join(' '),
  ];
}
