import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { term, type Term } from '../../src/domain/glossary/schema.ts';
import { channel, industryName, method, role, source } from '../../src/domain/page/data-schemas.ts';

/** The ids of the lists in `content/data`, and the glossary whole; throws where a list is wrong. */
export async function readData(): Promise<{
  roles: Set<string>;
  sources: Set<string>;
  channels: Set<string>;
  industries: Set<string>;
  methods: Set<string>;
  glossary: Term[];
}> {
  return {
    roles: await idsOf('roles', role),
    sources: await idsOf('sources', source),
    channels: await idsOf('channels', channel),
    industries: await idsOf('industries', industryName),
    methods: await idsOf('methods', method),
    glossary: await list('glossary', term),
  };
}

async function idsOf(name: string, schema: z.ZodType<{ id: string }>): Promise<Set<string>> {
  return new Set((await list(name, schema)).map(({ id }) => id));
}

async function list<T>(name: string, schema: z.ZodType<T>): Promise<T[]> {
  const text = await readFile(`content/data/${name}.yaml`, 'utf8');
  return z.array(schema).parse(parse(text, { customTags: ['timestamp'] }));
}
