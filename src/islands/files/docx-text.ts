import {
  AlignmentType,
  HeadingLevel,
  LeaderType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { TextLook } from '../../domain/document/docx-plan.ts';

export const GREY = '5F6B76';

/** Sizes of letters are in half points, other lengths in twips, 1440 to the inch. */
const LOOKS: Record<TextLook, { paragraph: IParagraphOptions; run: IRunOptions }> = {
  title: { paragraph: { heading: HeadingLevel.TITLE }, run: {} },
  heading: { paragraph: { heading: HeadingLevel.HEADING_1 }, run: {} },
  meta: {
    paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } },
    run: { size: 18, color: GREY },
  },
  help: { paragraph: { keepNext: true, spacing: { after: 80 } }, run: { size: 18, color: GREY } },
  fault: { paragraph: { spacing: { before: 60 } }, run: { size: 19, color: 'B3261E' } },
  small: {
    paragraph: { keepLines: true, spacing: { before: 60 } },
    run: { size: 16, color: GREY },
  },
};

/** A line of text between the tables. */
export function textLine(look: TextLook, text: string): Paragraph {
  const { paragraph, run } = LOOKS[look];
  return new Paragraph({ ...paragraph, children: textRuns(text, run) });
}

/** A text with its line breaks. */
export function textRuns(text: string, run: IRunOptions): TextRun[] {
  return legal(text)
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({ ...run, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** Two lines to write on, a name and a day; those of one document stay on one page. */
export function signatureLine(name: string, width: number): Paragraph {
  const stop = (position: number) =>
    ({ type: TabStopType.LEFT, position, leader: LeaderType.UNDERSCORE }) as const;
  return new Paragraph({
    keepNext: true,
    spacing: { before: 360 },
    tabStops: [stop(Math.round(width * 0.62)), stop(width)],
    children: [new TextRun({ children: [`${name}（签字）：`, new Tab(), '　日期：', new Tab()] })],
  });
}

/** Without the signs that XML cannot hold: pasted texts have them now and then. */
function legal(text: string): string {
  return text.replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu, '');
}
