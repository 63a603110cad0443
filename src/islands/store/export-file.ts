import type { LocalRecord, RecordKey } from './record.ts';
import { isObject, isRecord, isRecordKey, RECORD_FORMAT } from './record.ts';

/** Marks a file as written by this site. */
const APP = 'marketing-handbook';

/** No reader has this much; a larger file is another file. */
const MOST_CHARACTERS = 20_000_000;

export interface ExportEntry {
  key: RecordKey;
  record: LocalRecord;
}

/** What a file holds: records that can be taken over, and a sentence for each that cannot. */
export type ExportContent =
  | { state: 'readable'; entries: ExportEntry[]; faults: string[] }
  | { state: 'refused'; reason: string };

/** The text of an export file. Damaged records go in too, so that nothing is left behind. */
export function writeExport(records: { key: string; raw: unknown }[], exportedAt: Date): string {
  const body = {
    app: APP,
    format: RECORD_FORMAT,
    exportedAt: exportedAt.toISOString(),
    records: records.map(({ key, raw }) => ({ key, record: raw })),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

/** Reads an export file, entry by entry; one bad entry does not spoil the others. */
export function readExport(text: string): ExportContent {
  if (text.length > MOST_CHARACTERS)
    return refuse('文件太大，不像是本站导出的文件（上限 20 MB）。');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('文件读不出来：不是 JSON 格式，或下载时没有传完整。请选本站导出的 .json 文件。');
  }
  if (!isObject(file) || file['app'] !== APP || !Array.isArray(file['records'])) {
    return refuse('这不是本站导出的文件。请选“导出”按钮存下的 .json 文件。');
  }
  if (file['format'] !== RECORD_FORMAT) {
    return refuse(
      `文件的格式版本是 ${JSON.stringify(file['format'])}，本站只认得 ${RECORD_FORMAT}。请在导出它的那个版本里打开。`,
    );
  }
  const entries: ExportEntry[] = [];
  const faults: string[] = [];
  const records: unknown[] = file['records'];
  records.forEach((entry, index) => {
    const key = isObject(entry) ? entry['key'] : undefined;
    const record = isObject(entry) ? entry['record'] : undefined;
    if (!isRecordKey(key)) {
      faults.push(
        `第 ${index + 1} 条：编号是 ${key === undefined ? '空' : JSON.stringify(key)}，不是本站的记录，没有导入。`,
      );
    } else if (!isRecord(record)) {
      faults.push(`第 ${index + 1} 条（${key}）：内容已损坏或来自别的版本，没有导入。`);
    } else {
      entries.push({ key, record });
    }
  });
  return { state: 'readable', entries, faults };
}

function refuse(reason: string): ExportContent {
  return { state: 'refused', reason };
}
