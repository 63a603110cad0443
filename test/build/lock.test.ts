import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addPlatformEntries } from '../../scripts/lock/add-platform-entries.ts';
import type { Packages } from '../../scripts/lock/add-platform-entries.ts';

const text = readFileSync('package-lock.json', 'utf8');
const lock = JSON.parse(text) as { packages: Packages };

test('锁文件列全了各系统的可选包', () => {
  const missing = addPlatformEntries(structuredClone(lock.packages));
  expect(missing, '请运行 npm run lock，再提交 package-lock.json').toEqual([]);
});

test('锁文件不绑定下载地址，换镜像源也能安装', () => {
  expect(text).not.toMatch(/"resolved": "http/);
});

test('缺少的可选包补成只装在所属系统上的一项', () => {
  const packages: Packages = {
    'node_modules/tool': {
      dev: true,
      optionalDependencies: { 'tool-windows-x64': '2.0.0', 'tool-linux-arm64-musl': '2.0.0' },
    },
    'node_modules/tool-windows-x64': { version: '1.0.0' },
  };
  expect(addPlatformEntries(packages)).toEqual([
    'node_modules/tool/node_modules/tool-windows-x64',
    'node_modules/tool-linux-arm64-musl',
  ]);
  expect(packages['node_modules/tool/node_modules/tool-windows-x64']).toEqual({
    version: '2.0.0',
    cpu: ['x64'],
    dev: true,
    optional: true,
    os: ['win32'],
  });
  expect(packages['node_modules/tool-linux-arm64-musl']).toMatchObject({ libc: ['musl'] });
  expect(addPlatformEntries(packages)).toEqual([]);
});
