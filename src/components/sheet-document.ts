import { getCollection } from 'astro:content';
import type { EntryOf } from '../content.ts';
import { aboutTemplate } from '../domain/template/about.ts';
import type { SheetDocument } from '../islands/sheet/sheet-files.ts';

/** What the islands need to know of a template. */
export async function sheetDocument({ id, data }: EntryOf<'template'>): Promise<SheetDocument> {
  const sources = await getCollection('sources');
  const titles = new Map(sources.map((source) => [source.data.id, source.data.title]));
  const date = data.reviewed.toISOString().slice(0, 10);
  return { ...aboutTemplate(id.replace('templates/', ''), data, titles, date), sheet: data.sheet };
}
