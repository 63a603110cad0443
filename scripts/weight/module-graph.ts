import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const staticImport =
  /(?<=^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+\s*from\s*)?(?:"([^"\n]+)"|'([^'\n]+)')/g;

/**
 * Paths of all scripts that the browser must load before it can run `entries`: themselves and,
 * again and again, what they import statically. `import()` is not followed.
 */
export function staticModules(entries: Iterable<string>, root = 'dist'): Set<string> {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    waiting.push(...importsOf(path, root));
  }
  return found;
}

function importsOf(path: string, root: string): string[] {
  const code = readFileSync(join(root, path), 'utf8');
  return [...code.matchAll(staticImport)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((specifier) => /^\.{0,2}\//.test(specifier))
    .map((specifier) => posix.resolve(posix.dirname(path), specifier));
}
