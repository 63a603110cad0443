import { TOPICS, VERDICTS, type Topic, type Verdict } from './labels.ts';
import type { SourceFigure } from './schema.ts';

/** The figures of one topic. */
export interface FigureGroup {
  topic: Topic;
  name: string;
  figures: SourceFigure[];
}

/** The figures by topic, topics in the order of the page. */
export function groupFigures(figures: readonly SourceFigure[]): FigureGroup[] {
  return (Object.keys(TOPICS) as Topic[])
    .map((topic) => ({
      topic,
      name: TOPICS[topic],
      figures: figures.filter((figure) => figure.topic === topic),
    }))
    .filter((group) => group.figures.length > 0);
}

/** How many figures came to each verdict, as `✓ 一致 80 条，△ 有条件 20 条，…`. */
export function verdictCounts(figures: readonly SourceFigure[]): string {
  return (Object.keys(VERDICTS) as Verdict[])
    .map((verdict) => {
      const count = figures.filter((figure) => figure.verdict === verdict).length;
      return `${VERDICTS[verdict].mark} ${VERDICTS[verdict].name} ${count} 条`;
    })
    .join('，');
}
