import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readPageFiles } from '../../content-files.ts';
import type { Sheet } from '../../domain/sheet/schema.ts';
import type { WorkbookAbout } from '../../domain/sheet/workbook-plan.ts';
import { aboutTemplate } from '../../domain/template/about.ts';

/** A template page as its workbook needs it; the file is dated on the day of its last review. */
export interface TemplateFile {
  sheet: Sheet;
  about: WorkbookAbout;
}

/** The templates of the site. Throws, naming the file, where the head of one is wrong. */
export async function readTemplates(root = '.'): Promise<TemplateFile[]> {
  const titles = await sourceTitles(root);
  const files = (await readPageFiles(root)).filter(({ id }) => id.startsWith('templates/'));
  return files.flatMap(({ file, id, read }) => {
    if ('faults' in read) {
      const faults = read.faults.map((fault) => `  · ${fault}`).join('\n');
      throw new Error(`${file} 里有 ${read.faults.length} 处要改：\n${faults}`);
    }
    if (read.data.kind !== 'template') return [];
    const date = read.data.reviewed.toISOString().slice(0, 10);
    const about = aboutTemplate(id.replace('templates/', ''), read.data, titles, date);
    return [{ sheet: read.data.sheet, about }];
  });
}

async function sourceTitles(root: string): Promise<Map<string, string>> {
  const text = await readFile(join(root, 'content', 'data', 'sources.yaml'), 'utf8');
  const list = parse(text) as { id: string; title: string }[];
  return new Map(list.map(({ id, title }) => [id, title]));
}
