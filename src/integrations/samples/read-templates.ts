import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describeIssue } from '../../domain/page/describe-issue.ts';
import { template } from '../../domain/template/schema.ts';
import type { Sheet } from '../../domain/sheet/schema.ts';
import { aboutTemplate } from '../../domain/template/about.ts';
import type { WorkbookAbout } from '../../domain/sheet/workbook-plan.ts';

/** A template page as its workbook needs it; the file is dated on the day of its last review. */
export interface TemplateFile {
  sheet: Sheet;
  about: WorkbookAbout;
}

/** Fields of Starlight's own that a page may have. */
const STARLIGHT_FIELDS = [
  'sidebar',
  'tableOfContents',
  'draft',
  'head',
  'pagefind',
  'hero',
  'banner',
];

/** The templates under `content/templates` that are published, read through the schema of their kind. */
export async function readTemplates(content = 'content'): Promise<TemplateFile[]> {
  const folder = join(content, 'templates');
  const sources = await sourceTitles(content);
  const files = (await readdir(folder)).filter((name) => /\.mdx?$/.test(name)).sort();
  const read = await Promise.all(files.map((name) => readTemplate(folder, name, sources)));
  return read.filter((found) => found !== undefined);
}

async function readTemplate(
  folder: string,
  name: string,
  sources: Map<string, string>,
): Promise<TemplateFile | undefined> {
  const head = frontmatter(await readFile(join(folder, name), 'utf8'));
  if (head['kind'] !== 'template' || head['draft'] === true) return undefined;
  for (const field of STARLIGHT_FIELDS) Reflect.deleteProperty(head, field);
  const page = template.safeParse(head);
  if (!page.success) {
    const faults = page.error.issues.map((issue) => `  · ${describeIssue(issue, head)}`);
    throw new Error(`${join(folder, name)} 里有 ${faults.length} 处要改：\n${faults.join('\n')}`);
  }
  const date = page.data.reviewed.toISOString().slice(0, 10);
  const about = aboutTemplate(name.replace(/\.mdx?$/, ''), page.data, sources, date);
  return { sheet: page.data.sheet, about };
}

async function sourceTitles(content: string): Promise<Map<string, string>> {
  const list = parse(await readFile(join(content, 'data', 'sources.yaml'), 'utf8')) as {
    id: string;
    title: string;
  }[];
  return new Map(list.map(({ id, title }) => [id, title]));
}

function frontmatter(text: string): Record<string, unknown> {
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  return (parse(head, { customTags: ['timestamp'] }) ?? {}) as Record<string, unknown>;
}
