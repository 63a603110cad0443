import type { Sheet } from '../sheet/schema.ts';
import type { DocumentDefinition, Section } from './schema.ts';

/** The section that stands for a template with one table and nothing else. */
export const TABLE = 'table';

/** A template as its tools see it, whether it is one table or a document of several sections. */
export interface TemplateDocument {
  version: number;
  sections: Section[];
  signatures: string[];
  note?: string | undefined;
}

/** The sections of a template; a single table becomes one section without a title. */
export function documentOf(template: {
  sheet?: Sheet | undefined;
  document?: DocumentDefinition | undefined;
}): TemplateDocument {
  if (template.document) return template.document;
  const { sheet } = template;
  if (!sheet) throw new Error('模板里既没有 sheet，也没有 document。');
  const { version, note, ...parts } = sheet;
  return { version, note, signatures: [], sections: [{ ...parts, id: TABLE, title: '' }] };
}
