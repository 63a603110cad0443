import { describe, expect, test } from 'vitest';
import { readPageFiles } from '../../src/content-files.ts';
import type { Page } from '../../src/domain/page/page.ts';
import { SECTIONS } from '../../src/domain/page/sections.ts';
import { readData } from '../support/read-data.ts';

const files = await readPageFiles();
const { roles, sources, channels, industries, methods, glossary } = await readData();
const ids = new Set(files.map(({ id }) => id));
const pages = files.flatMap(({ id, read }) => ('data' in read ? [{ id, data: read.data }] : []));
const idOf = (link: string): string => link.replace(/#.*$/, '').replace(/^\/|\/$/g, '') || 'index';

/** Everything in a page that points somewhere, with what it has to be found in. */
function references(data: Page): { what: string; id: string; known: Set<string> }[] {
  const links = [
    ...data.onward.map(({ to }) => to),
    ...(data.kind === 'case' ? [data.counter_case] : []),
    ...(data.kind === 'industry' ? data.cases.map(({ to }) => to) : []),
    ...(data.kind === 'path' ? data.stages.flatMap(({ steps }) => steps.map(({ to }) => to)) : []),
  ];
  return [
    ...links.map((to) => ({ what: `链接 ${to}`, id: idOf(to), known: ids })),
    { what: `负责人 ${data.owner}`, id: data.owner, known: roles },
    ...data.sources.map((id) => ({ what: `来源 ${id}`, id, known: sources })),
    ...(data.kind === 'case'
      ? [
          ...data.channels.map((id) => ({ what: `渠道 ${id}`, id, known: channels })),
          ...data.methods.map((id) => ({ what: `手法 ${id}`, id, known: methods })),
          ...data.figures.map(({ source }) => ({
            what: `数字的出处 ${source}`,
            id: source,
            known: new Set([...data.sources, ...data.evidence.documents.map(({ id }) => id)]),
          })),
          { what: `行业 ${data.industry}`, id: data.industry, known: industries },
          ...data.swaps.map(({ industry }) => ({
            what: `替换词的行业 ${industry}`,
            id: industry,
            known: industries,
          })),
        ]
      : []),
    ...(data.kind === 'calculator' && data.workbench
      ? [
          {
            what: `模板 ${data.workbench.template}`,
            id: `templates/${data.workbench.template}`,
            known: ids,
          },
        ]
      : []),
  ];
}

test.each(files)('$file has a right page head', ({ read }) => {
  expect('faults' in read ? read.faults : []).toEqual([]);
});

test.each(pages)('$id points only at things that exist', ({ data }) => {
  const missing = references(data).filter(({ id, known }) => !known.has(id));
  expect(missing.map(({ what }) => `${what} 不存在`)).toEqual([]);
});

test('every page lies in the folder of its kind', () => {
  for (const { id, data } of pages) {
    const section = SECTIONS.find((each) => id.startsWith(`${each.id}/`));
    if (section && data.kind !== 'index') expect(data.kind, id).toBe(section.kind);
  }
});

test('every section has a front page', () => {
  for (const { id } of SECTIONS) expect(ids.has(id), `content/${id}/index.mdx`).toBe(true);
});

test('no two pages have one title, so that lists and search results can be told apart', () => {
  const titles = pages.map(({ data }) => data.title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('no month has more than a fifth of the pages due, beyond five', () => {
  const months = pages.flatMap(({ data }) =>
    typeof data.review === 'number'
      ? [new Date(data.reviewed.getTime() + data.review * 86_400_000).toISOString().slice(0, 7)]
      : [],
  );
  const most = Math.max(5, Math.floor(pages.length / 5));
  for (const month of new Set(months)) {
    expect(months.filter((each) => each === month).length, month).toBeLessThanOrEqual(most);
  }
});

describe('glossary', () => {
  test('has at least 40 terms, each with its own anchor', () => {
    const anchors = glossary.map(({ id }) => id);
    expect(anchors.length).toBeGreaterThanOrEqual(40);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test.each(glossary)('$name points only at terms and pages that exist', ({ page, confusable }) => {
    if (page) expect(ids.has(idOf(page)), page).toBe(true);
    const known = glossary.map(({ id }) => id);
    expect(confusable.filter((id) => !known.includes(id))).toEqual([]);
  });

  test('no name stands for two terms', () => {
    const names = glossary.flatMap(({ name, abbreviation, also }) => [
      ...new Set([name, ...(abbreviation ? [abbreviation] : []), ...also]),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
