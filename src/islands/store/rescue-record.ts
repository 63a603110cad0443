import { localDay } from '../dom/local-day.ts';
import { download } from '../files/download.ts';
import { writeExport } from './export-file.ts';
import { RECORD_FORMAT, type RecordKey } from './record.ts';

/** Offers a value that could not be saved as an export file, which 我的工作台 can read in another browser or later. */
export function rescueRecord(key: RecordKey, data: unknown): void {
  const now = new Date();
  const raw = { format: RECORD_FORMAT, savedAt: now.toISOString(), data };
  download('没有存上的内容', localDay(now), 'json', writeExport([{ key, raw }], now));
}
