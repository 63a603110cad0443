import { expect, test } from 'vitest';
import { HOSTILE } from './hostile-workbooks.ts';
import { readBytes } from './read-fixture.ts';

const files = HOSTILE.map(([name, bytes, sentence]) => [name, bytes(), sentence] as const);
test.each(files)('%s', async (_, bytes, sentence) => {
  const start = performance.now();
  expect(await readBytes('a.xlsx', bytes)).toEqual({ refused: sentence });
  expect(performance.now() - start).toBeLessThan(2000);
});
