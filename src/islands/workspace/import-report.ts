import { element } from '../dom/element.ts';
import type { ImportedEntry } from '../store/import-export.ts';
import { savedAt } from './describe-record.ts';

const OUTCOMES = {
  added: '已导入。',
  same: '本机已有一样的，没有动。',
  replaced: '已换成文件里的。',
} as const;

/**
 * What became of each entry of an imported file. A conflict comes with a button that takes the
 * file's record over the one here.
 */
export function importReport(
  entries: ImportedEntry[],
  faults: string[],
  nameOf: (key: string) => string,
  overwrite: (key: string) => void,
): HTMLElement {
  const lines = entries.map((entry) => {
    const name = nameOf(entry.key);
    const line = element('li', {}, `${name}：${sentence(entry)}`);
    if (entry.outcome === 'conflict') {
      const button = element('button', { type: 'button', className: 'button' }, '用文件里的替换');
      button.ariaLabel = `用文件里的替换：${name}`;
      button.addEventListener('click', () => overwrite(entry.key));
      line.append(button);
    }
    return line;
  });
  return element(
    'div',
    { className: 'workspace-report' },
    element('p', {}, `文件里有 ${entries.length + faults.length} 条记录：`),
    element('ul', {}, ...lines, ...faults.map((fault) => element('li', {}, fault))),
  );
}

function sentence({ outcome, inFile, here, message = '' }: ImportedEntry): string {
  if (outcome === 'failed') return message;
  if (outcome !== 'conflict') return OUTCOMES[outcome];
  const mine = here ? `本机的是 ${savedAt(here)} 存的` : '本机的已损坏';
  return `${mine}，文件里的是 ${savedAt(inFile)} 存的，内容不同，先没有动。`;
}
