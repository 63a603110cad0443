/**
 * Adds the lock entries of optional platform packages that the registry in use did not serve.
 *
 * `npm ci` compares every optional dependency with the lock, also those of other systems, and
 * refuses a lock in which they are missing. With these entries the lock is accepted everywhere and
 * npm on macOS and Windows finds its own packages. Run it after every `npm install`; a second run
 * adds nothing.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { addPlatformEntries } from './lock/add-platform-entries.ts';
import type { Packages } from './lock/add-platform-entries.ts';

const lockFile = 'package-lock.json';
const lock = JSON.parse(await readFile(lockFile, 'utf8')) as { packages: Packages };
const added = addPlatformEntries(lock.packages);

if (added.length > 0) {
  lock.packages = sortByPath(lock.packages);
  await writeFile(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
}
for (const path of added) console.log(`已补上 ${path}`);
console.log(`共补上 ${added.length} 项`);

function sortByPath(packages: Packages): Packages {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
}
