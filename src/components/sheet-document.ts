import { getEntry } from 'astro:content';
import type { EntryOf } from '../content.ts';
import type { SheetDocument } from '../islands/sheet/sheet-files.ts';

/** What the islands need to know of a template. */
export async function sheetDocument({ id, data }: EntryOf<'template'>): Promise<SheetDocument> {
  const sources = await Promise.all(data.sources.map((source) => getEntry('sources', source)));
  return {
    slug: id.replace('templates/', ''),
    title: data.title,
    sheet: data.sheet,
    useWhen: data.use_when,
    steps: data.steps,
    sources: sources.flatMap((source) => (source ? [source.data.title] : [])),
  };
}
