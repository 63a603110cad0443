import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readPageFiles } from '../../content-files.ts';
import { documentOf, type TemplateDocument } from '../../domain/document/document-of.ts';
import type { WorkbookAbout } from '../../domain/sheet/workbook-plan.ts';
import { aboutTemplate } from '../../domain/template/about.ts';

/** A template page as its workbook needs it; the file is dated on the day of its last review. */
export interface TemplateFile {
  definition: TemplateDocument;
  /** Whether it is a document, of which there is a .docx too. */
  isDocument: boolean;
  topic: string;
  description: string;
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
    const { data } = read;
    const date = data.reviewed.toISOString().slice(0, 10);
    return [
      {
        definition: documentOf(data),
        isDocument: data.document !== undefined,
        topic: data.topic,
        description: data.description,
        about: aboutTemplate(id.replace('templates/', ''), data, titles, date),
      },
    ];
  });
}

async function sourceTitles(root: string): Promise<Map<string, string>> {
  const text = await readFile(join(root, 'content', 'data', 'sources.yaml'), 'utf8');
  const list = parse(text) as { id: string; title: string }[];
  return new Map(list.map(({ id, title }) => [id, title]));
}
