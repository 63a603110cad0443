import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Tries to put a Chromium on this machine: Debian's package where that needs no password, else
 * the build that Playwright downloads. Says what it does; whether it worked, the caller looks.
 */
export function installBrowser(): void {
  if (!installDebianPackage()) installPlaywrightBuild();
}

function installDebianPackage(): boolean {
  if (process.platform !== 'linux' || !runs('apt-get', ['--version'])) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && !runs('sudo', ['-n', 'true'])) return false;

  console.log('没有找到 Chromium，正在用 apt-get 安装 chromium 和 fonts-noto-cjk（约 1–3 分钟）……');
  const packages = ['chromium', 'fonts-noto-cjk'];
  return (
    runs(...command(asRoot, ['apt-get', 'update'])) &&
    runs(...command(asRoot, ['apt-get', 'install', '-y', '--no-install-recommends', ...packages]))
  );
}

function installPlaywrightBuild(): void {
  console.log('正在下载 Playwright 的 Chromium（约 170 MB）……');
  const entry = createRequire(import.meta.url).resolve('playwright-core/package.json');
  runs(process.execPath, [join(dirname(entry), 'cli.js'), 'install', 'chromium']);
}

function command(prefix: string[], words: string[]): [string, string[]] {
  const [program = '', ...args] = [...prefix, ...words];
  return [program, args];
}

function runs(program: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync(program, args, { env, encoding: 'utf8', timeout: 600_000 });
  return result.status === 0;
}
