import { HEADINGS } from '../../page/frame-headings.ts';
import { sampleDraft } from '../../sheet/draft.ts';
import { sheetMarkdown } from '../../sheet/markdown.ts';
import { fieldTable } from '../field-table.ts';
import { link, numbered, plain, section } from '../blocks.ts';
import { ruleList } from '../rule-list.ts';
import { addressOf } from '../site.ts';
import { useWhen } from '../use-when.ts';
import type { FrameOf } from './frame.ts';

/** A template: the sheet with its sample, when and how to use it, what goes into each column. */
export const templateFrame: FrameOf<'template'> = ({ id, data }) => {
  const { sheet } = data;
  const slug = id.replace(/^.*\//, '');
  const fields = [...sheet.params, ...sheet.columns];
  const files = [
    link('在网页上填', addressOf(id)),
    link('示例工作簿（.xlsx，带算式）', `/downloads/${slug}.xlsx`),
    link('示例（.csv）', `/downloads/${slug}.csv`),
  ];
  return {
    before: [
      section(
        HEADINGS.editor,
        `${files.join('；')}。下面是示例。`,
        sheetMarkdown(sheet, sampleDraft(sheet)).trim(),
        ruleList(sheet.checks, fields),
        plain(sheet.note ?? ''),
      ),
      section(HEADINGS.when, useWhen(data.use_when)),
      section(HEADINGS.use, numbered(data.steps.map(plain))),
      section(HEADINGS.fields, fieldTable(fields)),
    ],
    after: [],
  };
};
