import type { Loader } from 'astro/loaders';
import { expect, test } from 'vitest';
import { inChinese } from '../../src/content-loader.ts';
import { role } from '../../src/domain/page/data-schemas.ts';

/** What a loader says when it reads this one entry. */
async function load(data: Record<string, unknown>): Promise<string> {
  const raw: Loader = {
    name: 'one-entry',
    load: async ({ parseData }) => {
      await parseData({
        id: 'planner',
        data,
        filePath: `${process.cwd()}/content/data/roles.yaml`,
      });
    },
  };
  const context = { parseData: (entry: { data: unknown }) => Promise.resolve(entry.data) };
  const loader = inChinese(raw, role, () => 'content/data/roles.yaml');
  if (typeof loader.load !== 'function') throw new Error('no load');
  return loader.load(context as never).then(
    () => 'ok',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

test('a right entry passes', async () => {
  expect(
    await load({ id: 'planner', name: '市场策划', duty: '内容设计与排期', origin: 'source' }),
  ).toBe('ok');
});

test('a wrong one stops the build, naming the file and every fault at once', async () => {
  expect(await load({ id: '市场', name: '市场策划', origin: 'source' })).toBe(
    [
      'content/data/roles.yaml 里有 2 处要改：',
      '  · 编号 id：只能用小写英文字母、数字和连字符，例如 utm-tracking（现在写的是“市场”）',
      '  · 职责 duty：没有填写。请写一段文字。',
    ].join('\n'),
  );
});
