import { expect, test } from 'vitest';
import { SECTIONS } from '../../../src/domain/page/sections.ts';
import { neighbours, sidebarOf } from '../../../src/sidebar.ts';

const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `faq/q${index}`,
    title: `问题 ${index}`,
    order: index,
  }));
const entriesOf = (current: string, count: number) => {
  const group = sidebarOf(current, 'faq', pages(count)).find((entry) => entry.type === 'group');
  return group && 'entries' in group ? group.entries : [];
};

test('only the current section shows its pages; the others are one link each', () => {
  const sidebar = sidebarOf('faq/q1', 'faq', pages(3));
  expect(sidebar.filter(({ type }) => type === 'link')).toHaveLength(SECTIONS.length - 1);
  expect(entriesOf('faq/q1', 3).map((entry) => entry.label)).toEqual([
    '本栏目首页',
    '问题 0',
    '问题 1',
    '问题 2',
  ]);
  expect(
    entriesOf('faq/q1', 3).filter((entry) => 'isCurrent' in entry && entry.isCurrent),
  ).toMatchObject([{ label: '问题 1', href: '/faq/q1/' }]);
});

test('a page outside the sections sees every section as a link', () => {
  expect(sidebarOf('workspace', undefined, []).every(({ type }) => type === 'link')).toBe(true);
});

test('a section of a thousand pages shows thirty, the current one among them', () => {
  for (const current of ['faq/q0', 'faq/q500', 'faq/q999']) {
    const entries = entriesOf(current, 1000);
    expect(entries).toHaveLength(31);
    expect(entries.some((entry) => 'isCurrent' in entry && entry.isCurrent)).toBe(true);
  }
});

test('previous and next stay inside the section', () => {
  const { prev, next } = neighbours('faq/q1', pages(3));
  expect([prev?.href, next?.href]).toEqual(['/faq/q0/', '/faq/q2/']);
  expect(neighbours('faq/q0', pages(3)).prev).toBeUndefined();
  expect(neighbours('faq', pages(3))).toEqual({ prev: undefined, next: undefined });
});
