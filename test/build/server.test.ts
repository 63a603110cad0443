import { request } from 'node:http';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../../scripts/serve/start-server.ts';
import type { StaticServer } from '../../scripts/serve/start-server.ts';
import { writeSite } from '../support/write-site.ts';

let outer: string;
let server: StaticServer;

beforeAll(async () => {
  outer = writeSite({
    'secret.txt': '不该看到',
    'dist/index.html': '首页',
    'dist/404.html': '没有这一页',
    'dist/手册/index.html': '手册',
    'dist/_astro/a.js': 'export {}',
    'dist/b.xlsx': 'x',
  });
  server = await startServer(join(outer, 'dist'), 0);
});

afterAll(async () => {
  await server.stop();
  rmSync(outer, { recursive: true });
});

test('页面、类型和缓存', async () => {
  const home = await fetch(`${server.origin}/`);
  expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(home.headers.get('cache-control')).toBe('no-cache');
  expect(await home.text()).toBe('首页');
  const script = await fetch(`${server.origin}/_astro/a.js?v=1`);
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('cache-control')).toMatch(/immutable/);
  const workbook = await fetch(`${server.origin}/b.xlsx`);
  expect(workbook.headers.get('content-type')).toMatch(/spreadsheetml\.sheet$/);
});

test('没有的地址得到 404 页，状态码是 404', async () => {
  const response = await fetch(`${server.origin}/nowhere/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('没有这一页');
});

test('少写末尾斜杠时转到页面，保留参数，不会转到别的网站', async () => {
  const path = encodeURIComponent('手册');
  expect(await head(`/${path}?a=1`)).toEqual({ status: 301, location: `/${path}/?a=1` });
  expect(await head(`//${path}`)).toEqual({ status: 301, location: `/${path}/` });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/%00',
  '/%',
])('%s 读不到网站之外的文件', async (path) => {
  expect(await head(path)).toEqual({ status: 404, location: undefined });
});

test('只回答 GET 和 HEAD', async () => {
  expect((await fetch(`${server.origin}/`, { method: 'POST' })).status).toBe(405);
});

/** Sends the path as it is; `fetch` would tidy the dots away. */
function head(path: string): Promise<{ status: number | undefined; location: string | undefined }> {
  const { port } = new URL(server.origin);
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, method: 'HEAD' }, (response) => {
      response.resume();
      done({ status: response.statusCode, location: response.headers.location });
    })
      .on('error', fail)
      .end();
  });
}
