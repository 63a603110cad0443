/**
 * Checks spaces and punctuation of all Chinese text: pages, shared data, guides, and, for spaces
 * only, what components and islands show. With `--fix` it mends what it finds.
 */
import { existsSync, globSync } from 'node:fs';
import { findFaults } from './copy/find-faults.ts';
import { mend } from './copy/mend.ts';

const texts = ['content/**/*.{mdx,md,yaml}', '.github/*.md', 'README.md'];
const code = ['src/{components,islands,pages}/**/*.{astro,tsx}'];

const found = [
  ...findFaults(filesOf(texts), '.autocorrectrc'),
  ...findFaults(filesOf(code), '.autocorrectrc-code'),
];
const faults = process.argv.includes('--fix') ? mend(found) : found;

for (const { file, line, found: wrong, instead } of faults) {
  console.error(`${file} 第 ${line} 行\n  写的是：${wrong}\n  请写成：${instead}\n`);
}
if (faults.length > 0) {
  console.error(`共 ${faults.length} 处空格或标点要改。npm run format 能改掉大部分。`);
  process.exit(1);
}
console.log('空格和标点全部符合写法。');

function filesOf(patterns: string[]): string[] {
  return globSync(patterns)
    .filter((file) => existsSync(file))
    .sort();
}
