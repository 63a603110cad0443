import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeState,
  encodeState,
  MOST_LINK_CHARACTERS,
} from '../../../src/islands/store/link-state.ts';

const anything = (data: unknown): data is unknown => data !== undefined;
const isText = (data: unknown): data is string => typeof data === 'string';
const BROKEN = '链接里的数据不完整（复制时可能断开了），没有载入。请向发链接的人要一次完整的链接。';
const FOREIGN = '链接里的数据对不上这一页（可能来自别的工具或旧版本），没有载入。';

test('what goes into a link comes out of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 3 }), async (json) => {
      const data: unknown = JSON.parse(json);
      const hash = await hashOf(data);
      expect(hash).toMatch(/^v1\.[A-Za-z0-9_-]+$/);
      expect(await decodeState(`#${hash}`, anything)).toEqual({ state: 'found', data });
    }),
    { numRuns: 60 },
  );
});

test('a table of sixty rows fits into a link', async () => {
  const rows = Array.from({ length: 60 }, (_, row) => [
    `渠道 ${row}`,
    `${row * 137}`,
    `${row * 41}`,
    '1:4.15',
  ]);
  expect((await hashOf(rows)).length).toBeLessThan(2_000);
});

test('refuses what would make the link too long', async () => {
  const noise = Array.from({ length: 9_000 }, (_, index) => Math.sin(index));
  expect(await encodeState(noise)).toEqual({
    state: 'refused',
    reason: '内容太多，放不进链接。请用“导出”把文件发给对方。',
  });
});

describe('a link of somebody else', () => {
  test.each(['', '#', '#steps', '#数字与口径'])('%j is an ordinary anchor', async (hash) => {
    expect(await decodeState(hash, isText)).toEqual({ state: 'empty' });
  });

  test('a cut link is told from a foreign one', async () => {
    const hash = await hashOf('抖音 ROI 1:4.8');
    expect(await decodeState(hash.slice(0, -6), isText)).toEqual({
      state: 'broken',
      reason: BROKEN,
    });
    expect(await decodeState('#v1.!!!', isText)).toEqual({ state: 'broken', reason: BROKEN });
    expect(await decodeState(await hashOf({ a: 1 }), isText)).toEqual({
      state: 'broken',
      reason: FOREIGN,
    });
  });

  test('a link of a later version is not guessed at', async () => {
    expect(await decodeState('#v2.abc', isText)).toEqual({
      state: 'broken',
      reason: '链接是用更新版本的本站生成的，这里读不了。请刷新页面后再试。',
    });
  });

  test('neither a huge link nor one that unpacks to a huge text is read', async () => {
    const long = `#v1.${'A'.repeat(MOST_LINK_CHARACTERS)}`;
    expect(await decodeState(long, isText)).toEqual({ state: 'broken', reason: FOREIGN });
    const bomb = await hashOf('0'.repeat(2_000_000));
    expect(await decodeState(bomb, isText)).toEqual({ state: 'broken', reason: BROKEN });
  });

  test('no text at all breaks the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect((await decodeState(`#v1.${text}`, isText)).state).not.toBe('empty');
      }),
    );
  });
});

async function hashOf(data: unknown): Promise<string> {
  const code = await encodeState(data);
  if (code.state === 'refused') throw new Error(code.reason);
  return code.hash;
}
