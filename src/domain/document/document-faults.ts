import { definitionFaults, type Fault } from '../sheet/definition-faults.ts';
import type { Section } from './schema.ts';

/**
 * What is wrong with the sections of a document although each is well formed. Params are known in all sections, so
 * an id is used once among them; the columns of a table are known in their own section.
 */
export function documentFaults(sections: Section[]): Fault[] {
  return [
    ...repeated(sections.map(({ id }) => id)).map((id) => ({
      path: ['sections'],
      message: `章节编号“${id}”用了两次，每个编号只能用一次。`,
    })),
    ...sections.flatMap((section, index) => sectionFaults(section, index, sections)),
  ];
}

function sectionFaults(section: Section, index: number, sections: Section[]): Fault[] {
  const path = ['sections', index];
  if (section.params.length === 0 && section.columns.length === 0) {
    return [
      {
        path,
        message: `“${section.title}”这一节没有要填的。请写 params（空格）或 columns（表格）。`,
      },
    ];
  }
  if (section.columns.length > 0 && section.sample.rows.length === 0) {
    return [{ path: [...path, 'sample'], message: `“${section.title}”的表至少给一行示例。` }];
  }
  const outside = sections.filter((other) => other !== section).flatMap(({ params }) => params);
  return definitionFaults(section, outside).map((fault) => ({
    path: [...path, ...fault.path],
    message: `“${section.title}”：${fault.message}`,
  }));
}

function repeated(ids: string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
