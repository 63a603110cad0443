/** One package of a lock file, as far as it matters here. */
export interface LockEntry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

export type Packages = Record<string, LockEntry>;

/**
 * Adds an entry for every optional platform package that `packages` names without holding it, and
 * returns the paths added. Only exact versions are completed: all such packages are pinned exactly.
 */
export function addPlatformEntries(packages: Packages): string[] {
  const paths: string[] = [];
  for (const [parent, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!/^\d/.test(version)) continue;
      const found = resolve(packages, parent, name);
      if (found?.version === version) continue;
      const path = `${found ? `${parent}/` : ''}node_modules/${name}`;
      packages[path] = platformEntry(name, version, entry.dev === true);
      paths.push(path);
    }
  }
  return paths;
}

/** What `parent` gets when it requires `name`: the nearest entry on the way up, as Node looks. */
function resolve(packages: Packages, parent: string, name: string): LockEntry | undefined {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, parentEnd(folder)))) {
    const entry = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (entry || folder === '') return entry;
  }
}

function parentEnd(folder: string): number {
  return folder.lastIndexOf('/node_modules/');
}

function platformEntry(name: string, version: string, dev: boolean): LockEntry {
  const os = /openharmony|android|darwin|linux|windows|win32|freebsd|openbsd|netbsd|sunos|aix/;
  const cpu = /arm64|x64|ia32|arm|wasm32|ppc64|riscv64|s390x|loong64|mips64el/;
  const libc = name.includes('musl') ? 'musl' : /linux.*gnu/.test(name) ? 'glibc' : undefined;
  const osName = os.exec(name)?.[0] ?? 'none';
  const cpuName = cpu.exec(name)?.[0];
  return {
    version,
    ...(cpuName ? { cpu: [cpuName] } : {}),
    ...(dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    os: [osName === 'windows' ? 'win32' : osName],
  };
}
