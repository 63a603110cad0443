import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { dataList, inChinese, pages } from './content-loader.ts';
import { figureGroup } from './domain/figures/schema.ts';
import { term } from './domain/glossary/schema.ts';
import { channel, industryName, method, role, source } from './domain/page/data-schemas.ts';
import { page } from './domain/page/page.ts';

const docs = docsSchema({ extend: page });

/** The collection of one list in `content/data`. */
function dataCollection<S extends z.ZodType>(name: string, schema: S) {
  const loader = inChinese(dataList(name), schema, () => `content/data/${name}.yaml`);
  return defineCollection({ loader, schema });
}

export const collections = {
  docs: defineCollection({
    loader: inChinese(
      pages(),
      docs({ image: () => z.string() } as never),
      (id) => `content/${id}.mdx`,
    ),
    schema: docs,
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  glossary: dataCollection('glossary', term),
  industries: dataCollection('industries', industryName),
  roles: dataCollection('roles', role),
  sources: dataCollection('sources', source),
  channels: dataCollection('channels', channel),
  methods: dataCollection('methods', method),
  figures: dataCollection('figures', figureGroup),
};
