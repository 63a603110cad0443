import {
  addAllToPack,
  EMPTY_PACK,
  isMeetingPack,
  type PackItem,
} from '../../domain/meeting/meeting-pack.ts';
import { readRecord, writeRecord } from '../store/local-store.ts';
import { tellTabs } from '../store/tab-news.ts';

/** Under what key the pack is kept. */
export const PACK_KEY = 'work/meeting';

/** Puts something into the pack that this browser keeps. Resolves to the sentence to show. */
export async function keepInPack(items: readonly PackItem[]): Promise<string> {
  const read = await readRecord(PACK_KEY, isMeetingPack);
  if (read.state === 'blocked') return read.message;
  if (read.state === 'damaged') {
    return '本机存着的会议包已经损坏，读不出来。请先打开会议包，导出原始数据再从头开始。';
  }
  const before = read.state === 'found' ? read.data : EMPTY_PACK;
  const { pack, message } = addAllToPack(before, items);
  if (pack === before) return message;
  const after = read.state === 'found' ? read.savedAt : null;
  const written = await writeRecord(PACK_KEY, pack, { after });
  switch (written.state) {
    case 'saved':
      tellTabs({ key: PACK_KEY, savedAt: written.savedAt });
      return message;
    case 'blocked':
      return written.message;
    default:
      return '会议包刚在另一个标签页里改过，请再点一次。';
  }
}
