import { getCollection } from 'astro:content';
import type { EntryOf } from '../content.ts';
import { documentOf, type TemplateDocument } from '../domain/document/document-of.ts';
import { aboutTemplate } from '../domain/template/about.ts';
import type { TemplateAbout } from '../islands/template/template-about.ts';
import { feedTargets } from './calculator/feed-targets.ts';

/** What the islands need to know of a template. */
export async function templateDocument(entry: EntryOf<'template'>): Promise<TemplateAbout> {
  const { id, data } = entry;
  const sources = await getCollection('sources');
  const titles = new Map(sources.map((source) => [source.data.id, source.data.title]));
  const date = data.reviewed.toISOString().slice(0, 10);
  return {
    ...aboutTemplate(id.replace('templates/', ''), data, titles, date),
    definition: await withRoles(documentOf(data)),
    isDocument: data.document !== undefined,
    feeds: await feedTargets(entry),
  };
}

/** Fields for a role suggest the roles of the site, where they bring no list of their own. */
async function withRoles(definition: TemplateDocument): Promise<TemplateDocument> {
  const roles = (await getCollection('roles')).map(({ data }) => data.name);
  const suggest = <F extends { type: string; options?: string[] | undefined }>(field: F): F =>
    field.type === 'role' && !field.options ? { ...field, options: roles } : field;
  return {
    ...definition,
    sections: definition.sections.map((section) => ({
      ...section,
      params: section.params.map(suggest),
      columns: section.columns.map(suggest),
    })),
  };
}
