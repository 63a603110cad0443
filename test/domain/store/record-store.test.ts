import { beforeEach, describe, expect, test } from 'vitest';
import type { StorageBackend } from '../../../src/islands/store/idb-backend.ts';
import { exportAll, importAll } from '../../../src/islands/store/import-export.ts';
import type { RecordStore } from '../../../src/islands/store/record-store.ts';
import { createRecordStore } from '../../../src/islands/store/record-store.ts';

const noon = new Date('2026-11-22T04:00:00Z');
const isTotal = (data: unknown): data is { total: number } =>
  typeof (data as { total?: unknown } | null)?.total === 'number';

let shelf: Map<string, unknown>;
let store: RecordStore;

beforeEach(() => {
  shelf = new Map();
  store = createRecordStore(backendOver(shelf), () => noon);
});

test('gives back what was saved, and when', async () => {
  expect(await store.writeRecord('draft/budget', { total: 5 })).toEqual({
    state: 'saved',
    savedAt: '2026-11-22T04:00:00.000Z',
  });
  expect(await store.readRecord('draft/budget', isTotal)).toEqual({
    state: 'found',
    data: { total: 5 },
    savedAt: '2026-11-22T04:00:00.000Z',
  });
  expect(await store.readRecord('draft/other', isTotal)).toEqual({ state: 'empty' });
});

test.each([
  ['a record of a later version', { format: 2, savedAt: noon.toISOString(), data: { total: 5 } }],
  ['something else altogether', '☃'],
  ['data the page does not know', { format: 1, savedAt: noon.toISOString(), data: { sum: 5 } }],
])('keeps %s until the reader agrees to lose it', async (_, raw) => {
  shelf.set('draft/budget', raw);
  expect(await store.readRecord('draft/budget', isTotal)).toEqual({ state: 'damaged', raw });
  expect(await store.writeRecord('draft/budget', { total: 1 })).toEqual({ state: 'damaged', raw });
  expect(shelf.get('draft/budget')).toEqual(raw);

  const agreed = await store.writeRecord('draft/budget', { total: 1 }, { replaceDamaged: true });
  expect(agreed.state).toBe('saved');
  expect(await store.readRecord('draft/budget', isTotal)).toMatchObject({ data: { total: 1 } });
  expect((await store.writeRecord('draft/budget', { total: 2 })).state).toBe('saved');
});

test('a damaged record that nobody read is kept as well', async () => {
  shelf.set('calc/roi', { half: 'a record' });
  expect((await store.writeRecord('calc/roi', { total: 1 })).state).toBe('damaged');
});

describe('what another tab has saved in the meantime', () => {
  const later = new Date('2026-11-22T05:00:00Z');
  let other: RecordStore;

  beforeEach(() => {
    other = createRecordStore(backendOver(shelf), () => later);
  });

  test('is not written over: the conflict says when it was saved', async () => {
    await store.writeRecord('draft/budget', { total: 5 });
    await other.writeRecord('draft/budget', { total: 7 });
    expect(
      await store.writeRecord('draft/budget', { total: 6 }, { after: noon.toISOString() }),
    ).toEqual({ state: 'conflict', savedAt: later.toISOString() });
    expect(shelf.get('draft/budget')).toMatchObject({ data: { total: 7 } });
  });

  test('is followed once it has been seen', async () => {
    await other.writeRecord('draft/budget', { total: 7 });
    const after = later.toISOString();
    expect(await store.writeRecord('draft/budget', { total: 8 }, { after })).toMatchObject({
      state: 'saved',
    });
    expect(shelf.get('draft/budget')).toMatchObject({ data: { total: 8 } });
  });

  test('is a conflict where there should be nothing yet', async () => {
    const first = { after: null };
    expect(await store.writeRecord('draft/budget', { total: 5 }, first)).toMatchObject({
      state: 'saved',
    });
    expect(await other.writeRecord('draft/budget', { total: 7 }, first)).toEqual({
      state: 'conflict',
      savedAt: noon.toISOString(),
    });
    expect(shelf.get('draft/budget')).toMatchObject({ data: { total: 5 } });
  });

  test('is written over by those who do not say what they follow', async () => {
    await other.writeRecord('draft/budget', { total: 7 });
    expect(await store.writeRecord('draft/budget', { total: 5 })).toMatchObject({ state: 'saved' });
    expect(shelf.get('draft/budget')).toMatchObject({ data: { total: 5 } });
  });

  test('may be that it was deleted: what is here is written again', async () => {
    const written = await store.writeRecord('draft/budget', { total: 5 });
    await other.deleteRecord('draft/budget');
    const after = written.state === 'saved' ? written.savedAt : null;
    expect(await store.writeRecord('draft/budget', { total: 6 }, { after })).toMatchObject({
      state: 'saved',
    });
    expect(shelf.get('draft/budget')).toMatchObject({ data: { total: 6 } });
  });

  test('does not concern other keys', async () => {
    await other.writeRecord('draft/budget', { total: 7 });
    expect(
      await store.writeRecord('draft/budget/m3x9k2', { total: 5 }, { after: null }),
    ).toMatchObject({ state: 'saved' });
    expect([...shelf.keys()]).toEqual(['draft/budget', 'draft/budget/m3x9k2']);
  });

  test('may be damaged: that is said, not a conflict', async () => {
    shelf.set('draft/budget', { half: 'a record' });
    expect(await store.writeRecord('draft/budget', { total: 5 }, { after: null })).toEqual({
      state: 'damaged',
      raw: { half: 'a record' },
    });
  });
});

test('lists the latest first and damaged ones last', async () => {
  shelf.set('draft/a', { format: 1, savedAt: '2026-11-01T00:00:00Z', data: 1 });
  shelf.set('draft/b', { broken: true });
  shelf.set('draft/c', { format: 1, savedAt: '2026-11-20T00:00:00Z', data: 1 });
  const list = await store.listRecords();
  expect(list.state === 'found' && list.records.map(({ key }) => key)).toEqual([
    'draft/c',
    'draft/a',
    'draft/b',
  ]);
});

test('a deleted record can be put back as it was', async () => {
  await store.writeRecord('draft/budget', { total: 5 });
  const before = shelf.get('draft/budget');
  const deleted = await store.deleteRecord('draft/budget');
  expect(shelf.size).toBe(0);
  if (deleted.state === 'deleted') await store.putBack('draft/budget', deleted.raw);
  expect(shelf.get('draft/budget')).toEqual(before);
});

test('says in Chinese that the browser keeps nothing', async () => {
  const refusing = createRecordStore(
    backendFailing(new DOMException('no', 'SecurityError')),
    () => noon,
  );
  const message =
    '这个浏览器现在不让网页保存数据（可能是无痕窗口，或在设置里禁用了网站数据）。内容只留在当前页面，关掉就没了：请用“导出”留一份。';
  expect(await refusing.readRecord('draft/budget', isTotal)).toEqual({ state: 'blocked', message });
  expect(await refusing.listRecords()).toEqual({ state: 'blocked', message });
});

test('says in Chinese that the storage is full', async () => {
  const full = createRecordStore(
    backendFailing(new DOMException('no', 'QuotaExceededError')),
    () => noon,
  );
  expect(await full.writeRecord('draft/budget', 1)).toEqual({
    state: 'blocked',
    message:
      '浏览器给本站的存储空间满了，刚才的改动没有保存。请到“我的工作台”导出并删掉不用的记录，再试一次。',
  });
});

test('everything goes into one file and comes back in another browser', async () => {
  await store.writeRecord('draft/budget', { total: 5 });
  await store.writeRecord('progress/newcomer', { done: { utm: '2026-11-20' } });
  const file = await exportAll(store, noon);
  const elsewhere = new Map<string, unknown>();
  const other = createRecordStore(backendOver(elsewhere), () => noon);
  const imported = await importAll(other, file.state === 'done' ? file.text : '');
  expect(imported).toMatchObject({
    state: 'done',
    entries: [{ outcome: 'added' }, { outcome: 'added' }],
    faults: [],
  });
  expect(elsewhere).toEqual(shelf);
});

test('an import asks before it writes over anything', async () => {
  await store.writeRecord('draft/budget', { total: 5 });
  const file = await exportAll(store, noon);
  const text = file.state === 'done' ? file.text : '';
  expect(await importAll(store, text)).toMatchObject({ entries: [{ outcome: 'same' }] });

  await store.writeRecord('draft/budget', { total: 9 });
  expect(await importAll(store, text)).toMatchObject({
    entries: [{ key: 'draft/budget', outcome: 'conflict', here: noon.toISOString() }],
  });
  expect(shelf.get('draft/budget')).toMatchObject({ data: { total: 9 } });

  expect(await importAll(store, text, ['draft/budget'])).toMatchObject({
    entries: [{ outcome: 'replaced' }],
  });
  expect(shelf.get('draft/budget')).toMatchObject({ data: { total: 5 } });
});

test('an import does not write over a damaged record either', async () => {
  await store.writeRecord('draft/budget', { total: 5 });
  const file = await exportAll(store, noon);
  shelf.set('draft/budget', 'damaged');
  const result = await importAll(store, file.state === 'done' ? file.text : '');
  expect(result).toMatchObject({ entries: [{ outcome: 'conflict' }] });
  expect(shelf.get('draft/budget')).toBe('damaged');
});

function backendOver(map: Map<string, unknown>): StorageBackend {
  return {
    get: (key) => Promise.resolve(map.get(key)),
    set: (key, value) => {
      map.set(key, structuredClone(value));
      return Promise.resolve();
    },
    update: (key, change) =>
      Promise.resolve().then(() => {
        map.set(key, structuredClone(change(map.get(key))));
      }),
    delete: (key) => {
      map.delete(key);
      return Promise.resolve();
    },
    entries: () => Promise.resolve([...map]),
  };
}

function backendFailing(fault: Error): StorageBackend {
  const fail = () => Promise.reject(fault);
  return { get: fail, set: fail, update: fail, delete: fail, entries: fail };
}
