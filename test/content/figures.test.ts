import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readPageFiles } from '../../src/content-files.ts';
import { references } from '../../src/domain/expression/ast.ts';
import { parseExpression } from '../../src/domain/expression/parse.ts';
import { describeFigure } from '../../src/domain/figures/describe-figure.ts';
import { figuresMarkdown } from '../../src/domain/figures/markdown.ts';
import { figureGroup } from '../../src/domain/figures/schema.ts';
import { verdictOf } from '../../src/domain/figures/verdict-of.ts';
import { readData } from '../support/read-data.ts';

const text = await readFile('content/data/figures.yaml', 'utf8');
const groups = z.array(figureGroup).parse(parse(text, { customTags: ['timestamp'] }));
const figures = groups.flatMap((group) => group.figures);
const worked = figures.filter(({ expr }) => expr !== undefined);
const addresses = new Set((await readPageFiles()).map(({ id }) => `/${id}/`));
const { sources } = await readData();

test('at least sixty figures of the sources are worked out again', () => {
  expect(worked.length).toBeGreaterThanOrEqual(60);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
});

describe.each(worked)('$id', (figure) => {
  test('comes to the value written down, and to the verdict', () => {
    const found = verdictOf(figure);
    if ('missing' in found) throw new Error(found.missing);
    if (typeof figure.expected === 'number') {
      expect(found.result).toBeCloseTo(figure.expected, 9);
    } else {
      expect(found.result).toBe(figure.expected);
    }
    expect(found.verdict).toBe(figure.verdict);
  });

  test('is judged by what was worked out', () => {
    expect(references(parseExpression(figure.rule ?? '')).cells).toContain('result');
  });

  test('reads as a sentence without holes', () => {
    const { names, numbers } = describeFigure(figure);
    expect(`${names} ${numbers}`).not.toMatch(/undefined|NaN|Infinity|null|\[object|= $/);
  });
});

test.each(figures)('$id refers to sources and a page that are there', ({ sources: ids, page }) => {
  for (const id of ids) expect(sources).toContain(id);
  if (page !== undefined) expect(addresses).toContain(page.replace(/#.*$/, ''));
});

test('the Markdown copy has every figure', () => {
  const markdown = figuresMarkdown(groups, { source: (id) => id, page: (to) => to });
  const lines = markdown.split('\n').filter((line) => /^\| [✓△✗○] /.test(line));
  expect(lines).toHaveLength(figures.length);
  // A bar inside a cell would shift the columns.
  for (const line of lines) expect(line.split(/(?<!\\)\|/)).toHaveLength(6);
});
