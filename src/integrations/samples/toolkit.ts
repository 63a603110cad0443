import { strToU8, zipSync, type Zippable } from 'fflate';
import { LICENCE_NOTE } from '../../domain/sheet/licence-note.ts';
import { TEMPLATE_TOPICS } from '../../domain/template/schema.ts';
import {
  toolkitContents,
  type ToolkitGroup,
  type ToolkitItem,
} from '../../domain/template/toolkit-contents.ts';
import { zipDay } from '../../islands/files/dated-zip.ts';
import { safeName } from '../../islands/files/download.ts';
import type { TemplateFile } from './read-templates.ts';
import type { SampleFile } from './sample-files.ts';

/** A template with the files of its sample. */
export interface TemplateFiles {
  template: TemplateFile;
  files: SampleFile[];
}

/** Endings of the files that go into the archive. */
const OFFICE = /\.(xlsx|docx)$/;

/** All templates in one archive, under their Chinese titles; the same templates give the same bytes. */
export function toolkitFile(all: TemplateFiles[]): SampleFile {
  const entries: Zippable = {};
  const groups = TEMPLATE_TOPICS.map((topic): ToolkitGroup => {
    const members = all.filter(({ template }) => template.topic === topic);
    return { topic, items: members.map((member) => addFiles(entries, member)) };
  });
  const days = all.map(({ template }) => template.about.date).sort();
  const contents = toolkitContents(
    groups.filter(({ items }) => items.length > 0),
    LICENCE_NOTE,
  );
  entries['目录.md'] = [strToU8(contents), { mtime: zipDay(days.at(-1) ?? '') }];
  return { name: 'toolkit.zip', bytes: zipSync(entries) };
}

function addFiles(entries: Zippable, { template, files }: TemplateFiles): ToolkitItem {
  const { about, topic, description } = template;
  const office = files.filter(({ name }) => OFFICE.test(name));
  const paths = office.map(({ name, bytes }) => {
    const path = `${topic}/${safeName(about.title)}.${name.split('.').at(-1) ?? ''}`;
    if (path in entries) throw new Error(`有两份模板都叫“${about.title}”，请改一个名字。`);
    // Office files are compressed already.
    entries[path] = [bytes, { level: 0, mtime: zipDay(about.date) }];
    return path;
  });
  return { title: about.title, description, files: paths, page: `/templates/${about.slug}/` };
}
