/** What is kept in the reader's browser under one key. */
export interface LocalRecord {
  /** Version of this wrapper. The shape of `data` is its owner's business. */
  format: typeof RECORD_FORMAT;
  /** When it was saved, as an ISO time in UTC. */
  savedAt: string;
  data: unknown;
}

export const RECORD_FORMAT = 1;

/** The first part of a key says what the record is: `draft/budget-allocation`. */
export const AREAS = {
  draft: '模板草稿',
  progress: '学习进度',
  calc: '计算器',
  work: '会议与迁移',
} as const;

export type Area = keyof typeof AREAS;

/** `draft/<template>`, of further drafts `draft/<template>/<id>`, `progress/<path>`, `calc/<calculator>` or `work/<tool>`. */
export type RecordKey = `${Area}/${string}`;

export function isRecord(value: unknown): value is LocalRecord {
  return (
    isObject(value) &&
    value['format'] === RECORD_FORMAT &&
    typeof value['savedAt'] === 'string' &&
    !Number.isNaN(Date.parse(value['savedAt'])) &&
    'data' in value
  );
}

export function isRecordKey(key: unknown): key is RecordKey {
  if (typeof key !== 'string') return false;
  const [area = '', ...slug] = key.split('/');
  const names =
    area === 'draft' ? /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+)?$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
  return Object.hasOwn(AREAS, area) && names.test(slug.join('/'));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
