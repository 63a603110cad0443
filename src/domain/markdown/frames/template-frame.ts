import { HEADINGS } from '../../page/frame-headings.ts';
import { sampleDocument } from '../../document/document-draft.ts';
import { documentMarkdown } from '../../document/document-markdown.ts';
import { documentOf } from '../../document/document-of.ts';
import { fieldTable } from '../field-table.ts';
import { bullets, joined, link, numbered, plain, section } from '../blocks.ts';
import { ruleList } from '../rule-list.ts';
import { addressOf } from '../site.ts';
import { useWhen } from '../use-when.ts';
import type { FrameOf } from './frame.ts';

/** A template: the table or the document with its sample, when and how to use it, what goes into each field. */
export const templateFrame: FrameOf<'template'> = ({ id, data }) => {
  const definition = documentOf(data);
  const slug = id.replace(/^.*\//, '');
  const files = [
    link('在网页上填', addressOf(id)),
    link('示例工作簿（.xlsx，带算式）', `/downloads/${slug}.xlsx`),
    link('示例（.csv）', `/downloads/${slug}.csv`),
    ...(data.document ? [link('示例文档（.docx）', `/downloads/${slug}.docx`)] : []),
  ];
  const params = definition.sections.flatMap((each) => each.params);
  const fields = definition.sections.map(({ title, params: own, columns }) =>
    joined(title && `### ${plain(title)}`, fieldTable([...own, ...columns], params)),
  );
  return {
    before: [
      section(
        HEADINGS.editor,
        `${files.join('；')}。下面是示例。`,
        documentMarkdown(definition, sampleDocument(definition)).trim(),
        ruleList(
          definition.sections.flatMap(({ checks }) => checks),
          definition.sections.flatMap(({ columns }) => [...params, ...columns]),
        ),
        definition.signatures.length > 0 ? `签字：${definition.signatures.join('、')}` : '',
        plain(definition.note ?? ''),
        bullets(
          data.feeds.map(({ calculator, why }) =>
            link(why, addressOf(`calculators/${calculator}`)),
          ),
        ),
      ),
      section(HEADINGS.when, useWhen(data.use_when)),
      section(HEADINGS.use, numbered(data.steps.map(plain))),
      section(HEADINGS.fields, ...fields),
    ],
    after: [],
  };
};
