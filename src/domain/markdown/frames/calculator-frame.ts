import { computeOf } from '../../formula/compute-registry.ts';
import { figuresMarkdown } from '../../figures/markdown.ts';
import { examplesMarkdown } from '../../formula/examples-markdown.ts';
import { formulaMarkdown } from '../../formula/markdown.ts';
import { resolveRows } from '../../formula/resolve-rows.ts';
import { HEADINGS, type Heading } from '../../page/frame-headings.ts';
import type { Workbench } from '../../calculator/schema.ts';
import { sampleDraft } from '../../sheet/draft.ts';
import { sheetMarkdown } from '../../sheet/markdown.ts';
import type { Sheet } from '../../sheet/schema.ts';
import { bullets, joined, link, plain, section } from '../blocks.ts';
import { ruleList } from '../rule-list.ts';
import { addressOf, found, titleOf, type Site } from '../site.ts';
import { workbenchExamples } from '../workbench-examples.ts';
import type { FrameOf } from './frame.ts';

/** A calculator: how it calculates; then worked examples, limits, and why other tools differ. */
export const calculatorFrame: FrameOf<'calculator'> = ({ id, data }, site) => {
  const formula = data.formula && resolveRows(data.formula, id, (slug) => sheetOf(slug, site));
  const members = data.members.map((slug) => memberLink(slug, site));
  const workbench = data.workbench && withSheet(data.workbench, site);
  return {
    before: [
      section(
        HEADINGS.calculator,
        `${link('在网页上算', addressOf(id))}，填的数只留在你的浏览器里。`,
        formula ? formulaMarkdown(formula) : '',
        members.length > 0 ? joined('放在一起、共用同一组数的计算器：', bullets(members)) : '',
        workbench ? workbenchText(workbench) : '',
        data.view === 'figures' ? figuresText(site) : '',
      ),
    ],
    after: [
      ...(formula || workbench
        ? [
            section(
              HEADINGS.examples,
              formula ? examplesMarkdown(formula, computeOf(formula)) : '',
              workbench ? workbenchExamples(workbench, workbench.sheet.columns) : '',
            ),
          ]
        : []),
      ...listSection(HEADINGS.limits, data.not_when),
      ...listSection(HEADINGS.differs, data.differs),
      ...listSection(HEADINGS.references, data.references),
    ],
  };
};

function figuresText(site: Site): string {
  return figuresMarkdown(site.figures, {
    source: (id) => found(site.sources, id, `来源“${id}”不在 content/data/sources.yaml 里`).title,
    page: (address) => titleOf(site, address),
  });
}

type WithSheet = Workbench & { sheet: Sheet };

/** The workbench with the sheet of its template, the metrics being further columns of it. */
function withSheet(workbench: Workbench, site: Site): WithSheet {
  const sheet = sheetOf(workbench.template, site);
  return { ...workbench, sheet: { ...sheet, columns: [...sheet.columns, ...workbench.columns] } };
}

function sheetOf(template: string, site: Site): Sheet {
  const id = `templates/${template}`;
  const { data } = found(site.pages, id, `计算器用的模板 content/${id}.mdx 不存在`);
  if (data.kind !== 'template' || !data.sheet)
    throw new Error(`content/${id}.mdx 里没有表（sheet），计算器不能用它。`);
  return data.sheet;
}

function memberLink(slug: string, site: Site): string {
  const id = `calculators/${slug}`;
  const { data } = found(site.pages, id, `工作台列出的计算器 content/${id}.mdx 不存在`);
  return `${link(data.title, addressOf(id))}：${plain(data.description)}`;
}

function workbenchText({ template, sheet }: WithSheet): string {
  const fields = [...sheet.params, ...sheet.columns];
  return joined(
    `和${link('模板', addressOf(`templates/${template}`))}是同一张表，多几个算出来的指标。下面是示例。`,
    sheetMarkdown(sheet, sampleDraft(sheet)).trim(),
    ruleList(sheet.checks, fields),
    plain(sheet.note ?? ''),
  );
}

function listSection(heading: Heading, items: string[]): string[] {
  return items.length > 0 ? [section(heading, bullets(items.map(plain)))] : [];
}
