import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { docxFiles } from '../../src/integrations/samples/docx-files.ts';
import { readTemplates } from '../../src/integrations/samples/read-templates.ts';
import { sampleFiles } from '../../src/integrations/samples/sample-files.ts';
import { toolkitFile, type TemplateFiles } from '../../src/integrations/samples/toolkit.ts';
import { safeName } from '../../src/islands/files/download.ts';
import { TEMPLATE_TOPICS } from '../../src/domain/template/schema.ts';

const all: TemplateFiles[] = await Promise.all(
  (await readTemplates()).map(async (template) => ({
    template,
    files: [...(await sampleFiles(template)), ...(await docxFiles(template))],
  })),
);
const { name, bytes } = toolkitFile(all);
const entries = unzipSync(bytes);
const contents = strFromU8(entries['目录.md'] ?? new Uint8Array());

test('工具包里有每份模板的 .xlsx 和每份文档的 .docx，文件名是中文标题', () => {
  const wanted = all.flatMap(({ template: { topic, about, isDocument } }) =>
    ['xlsx', ...(isDocument ? ['docx'] : [])].map(
      (ending) => `${topic}/${safeName(about.title)}.${ending}`,
    ),
  );
  expect(name).toBe('toolkit.zip');
  expect(Object.keys(entries).sort()).toEqual([...wanted, '目录.md'].sort());
});

test('包里的文件与单独下载的一样', () => {
  for (const { template, files } of all) {
    const path = `${template.topic}/${safeName(template.about.title)}.xlsx`;
    const single = files.find((file) => file.name === `${template.about.slug}.xlsx`);
    expect(Buffer.compare(entries[path] ?? Buffer.of(), single?.bytes ?? Buffer.of(1))).toBe(0);
  }
});

test('目录按主题分组，写明标题、一句话、文件名和网页', () => {
  const topics = [...contents.matchAll(/^## (.+)$/gm)].map(([, topic]) => topic);
  const used = new Set(all.map(({ template }) => template.topic));
  expect(topics).toEqual(TEMPLATE_TOPICS.filter((topic) => used.has(topic)));
  for (const { template } of all) {
    const { title, slug } = template.about;
    expect(contents).toContain(`- **${title}**：${template.description}\n`);
    expect(contents).toContain(`  - 文件：${template.topic}/${safeName(title)}.xlsx\n`);
    expect(contents).toContain(`  - 网页：/templates/${slug}/\n`);
  }
});

test('同样的模板给出同样的字节，与时间无关', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-02-03T04:05:06Z') });
  try {
    expect(Buffer.compare(bytes, toolkitFile(all).bytes)).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('两份模板同名会报错', () => {
  expect(() => toolkitFile([...all, ...all.slice(0, 1)])).toThrow('有两份模板都叫');
});
