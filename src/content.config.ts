import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { dataList, inChinese, pages } from './content-loader.ts';
import { term } from './domain/glossary/schema.ts';
import { channel, industryName, role, source } from './domain/page/data-schemas.ts';
import { page } from './domain/page/page.ts';

const docs = docsSchema({ extend: page });
const dataFile = (name: string) => () => `content/data/${name}.yaml`;

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
  glossary: defineCollection({
    loader: inChinese(dataList('glossary'), term, dataFile('glossary')),
    schema: term,
  }),
  industries: defineCollection({
    loader: inChinese(dataList('industries'), industryName, dataFile('industries')),
    schema: industryName,
  }),
  roles: defineCollection({
    loader: inChinese(dataList('roles'), role, dataFile('roles')),
    schema: role,
  }),
  sources: defineCollection({
    loader: inChinese(dataList('sources'), source, dataFile('sources')),
    schema: source,
  }),
  channels: defineCollection({
    loader: inChinese(dataList('channels'), channel, dataFile('channels')),
    schema: channel,
  }),
};
