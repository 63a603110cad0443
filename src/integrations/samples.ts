import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { docxFiles } from './samples/docx-files.ts';
import { readTemplates } from './samples/read-templates.ts';
import { sampleFiles, type SampleFile } from './samples/sample-files.ts';
import { toolkitFile, type TemplateFiles } from './samples/toolkit.ts';

const TYPES: Record<string, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
};

/**
 * Writes the sample of every template to `/downloads/<slug>.xlsx` and `.csv`, of documents to `.docx` too, for
 * readers without JavaScript, and `toolkit.zip` with all of them; `astro dev` makes them when asked.
 */
export function samples(): AstroIntegration {
  return {
    name: 'handbook:samples',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/downloads', (request, response, next) => {
          const name = basename((request.url ?? '').split('?')[0] ?? '');
          allSamples()
            .then((files) => files.find((file) => file.name === name))
            .then((file) => {
              if (!file) {
                next();
                return;
              }
              response.setHeader('Content-Type', TYPES[name.split('.').at(-1) ?? ''] ?? '');
              response.end(file.bytes);
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), 'downloads');
        const files = await allSamples();
        await mkdir(folder, { recursive: true });
        await Promise.all(files.map(({ name, bytes }) => writeFile(join(folder, name), bytes)));
        logger.info(`已写入 ${files.length} 个模板示例文件`);
      },
    },
  };
}

async function allSamples(): Promise<SampleFile[]> {
  const all = await Promise.all(
    (await readTemplates()).map(async (template): Promise<TemplateFiles> => {
      const files = [...(await sampleFiles(template)), ...(await docxFiles(template))];
      return { template, files };
    }),
  );
  return [...all.flatMap(({ files }) => files), toolkitFile(all)];
}
