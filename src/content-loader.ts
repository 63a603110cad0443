import { relative } from 'node:path';
import { AstroError } from 'astro/errors';
import { file, glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { describeIssue } from './domain/page/describe-issue.ts';

type Schema = z.ZodType;

/** Loads the pages under `content/`; the path of a file is its address. */
export function pages(): Loader {
  return glob({ base: './content', pattern: ['**/*.mdx', '!data/**'] });
}

/** Loads one list of `content/data/`. */
export function dataList(name: string): Loader {
  return file(`content/data/${name}.yaml`);
}

/**
 * A loader whose faults are told in Chinese, all of a file at once, with the file's name, instead of
 * Astro's English report.
 */
export function inChinese(loader: Loader, schema: Schema, fileOf: (id: string) => string): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: async (entry) => {
          const checked = schema.safeParse(entry.data);
          if (checked.success) return context.parseData(entry);
          throw wrongFile(
            entry.filePath ?? fileOf(entry.id),
            describeAll(checked.error, entry.data),
          );
        },
      }),
  };
}

function describeAll({ issues }: z.ZodError, data: unknown): string[] {
  return issues.map((issue) => `  · ${describeIssue(issue, data)}`);
}

/** An error that shows the author's file; the stack of the loader would only be in the way. */
function wrongFile(path: string, faults: string[]): AstroError {
  const file = relative(process.cwd(), path);
  const error = new AstroError(
    `${file} 里有 ${faults.length} 处要改：\n${faults.join('\n')}`,
    '改好后保存即可；各字段的写法见 .github/CONTRIBUTING.md。',
  );
  error.stack = error.message;
  return Object.assign(error, { loc: { file, line: 1, column: 0 } });
}
