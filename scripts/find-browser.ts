/** Finds a Chromium for the browser tests, installs one where it can, and tells where it is. */
import { existsSync } from 'node:fs';
import { installBrowser } from './browser/install-browser.ts';
import { installedBrowser } from './browser/installed-browser.ts';

/**
 * Path of a Chromium: `CHROMIUM_PATH`, else one that is installed, else one installed now.
 * Throws an error that says in Chinese what to do when none of these works.
 */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(
      `环境变量 CHROMIUM_PATH 写的是“${named}”，这个文件不存在。请改成浏览器程序的完整路径。`,
    );
  }
  const found = installedBrowser();
  if (found !== undefined) return found;

  installBrowser();
  const installed = installedBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    [
      '没有找到 Chromium，也没能自动安装。请任选一种办法，然后重新运行 npm test：',
      '1. 安装 Chrome、Edge 或 Chromium（放在默认位置就能找到）；',
      '2. Debian 或 Ubuntu：sudo apt-get install chromium fonts-noto-cjk；',
      '3. 能连外网时：npx playwright-core install chromium；',
      '4. 已经装在别处：把环境变量 CHROMIUM_PATH 设成浏览器程序的完整路径。',
    ].join('\n'),
  );
}

if (import.meta.main) {
  try {
    console.log(`浏览器测试使用：${findBrowser()}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
