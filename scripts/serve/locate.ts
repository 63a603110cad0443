import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export type Location =
  { found: 'file'; file: string } | { found: 'moved'; path: string } | { found: 'nothing' };

/**
 * Finds what a request path means inside the folder `root`: a file, a page that lives at the same
 * path with a slash at its end, or nothing. Never leaves `root`, whatever dots or percent signs the
 * path holds.
 */
export function locate(root: string, requestPath: string): Location {
  const path = decodePath(requestPath);
  if (path === undefined) return { found: 'nothing' };

  const base = resolve(root);
  const target = join(base, path);
  if (target !== base && !target.startsWith(base + sep)) return { found: 'nothing' };

  if (isFile(target)) return { found: 'file', file: target };
  const index = join(target, 'index.html');
  if (!isFile(index)) return { found: 'nothing' };
  if (path.endsWith('/')) return { found: 'file', file: index };
  return { found: 'moved', path: `${urlPath(target.slice(base.length))}/` };
}

function decodePath(requestPath: string): string | undefined {
  try {
    const path = decodeURIComponent(requestPath);
    return path.includes('\0') || path.includes('\\') ? undefined : path;
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function urlPath(filePath: string): string {
  return filePath.split(sep).map(encodeURIComponent).join('/');
}
