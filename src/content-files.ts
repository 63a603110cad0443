import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describeIssue } from './domain/page/describe-issue.ts';
import { page, type Page } from './domain/page/page.ts';

/** A page as it lies in `content/`, read without Astro: for build steps and tests. */
export interface PageFile {
  /** Path from the project root, `content/manuals/utm-tracking.mdx`. */
  file: string;
  /** Address without slashes at the ends, `manuals/utm-tracking`; `index` for the home page. */
  id: string;
  body: string;
  /** The checked page head, or the sentences that say what is wrong with it. */
  read: { data: Page } | { faults: string[] };
}

/** Fields of the page head that are Starlight's own. */
const STARLIGHT_FIELDS = [
  'sidebar',
  'tableOfContents',
  'draft',
  'head',
  'pagefind',
  'template',
  'banner',
];

/** All pages under `content/`, in the order of their paths. */
export async function readPageFiles(root = '.'): Promise<PageFile[]> {
  const names = await readdir(join(root, 'content'), { recursive: true });
  const files = names.filter((name) => name.endsWith('.mdx')).sort();
  return Promise.all(
    files.map(async (name) =>
      readPage(name.replaceAll('\\', '/'), await readFile(join(root, 'content', name), 'utf8')),
    ),
  );
}

function readPage(name: string, text: string): PageFile {
  const [, head = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text) ?? [];
  const id = name.replace(/\.mdx$/, '').replace(/(^|\/)index$/, '') || 'index';
  return { file: `content/${name}`, id, body, read: check(head) };
}

function check(head: string): PageFile['read'] {
  let data: unknown;
  try {
    data = parse(head, { customTags: ['timestamp'] });
  } catch (error) {
    return {
      faults: [`页头不是正确的 YAML：${error instanceof Error ? error.message : String(error)}`],
    };
  }
  const own = Object.fromEntries(
    Object.entries(data ?? {}).filter(([key]) => !STARLIGHT_FIELDS.includes(key)),
  );
  const checked = page.safeParse(own);
  return checked.success
    ? { data: checked.data }
    : { faults: checked.error.issues.map((issue) => describeIssue(issue, own)) };
}
