const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  ics: 'text/calendar;charset=utf-8',
} as const;

/** Offers `content` to the reader as a file; its name gets the day and the ending. */
export function download(
  title: string,
  day: string,
  ending: keyof typeof TYPES,
  content: string | Uint8Array<ArrayBuffer>,
): void {
  const url = URL.createObjectURL(new Blob([content], { type: TYPES[ending] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(title, day, ending);
  link.click();
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `活动预算分配表-2026-11-22.xlsx` */
export function fileName(title: string, day: string, ending: string): string {
  return `${safeName(title)}-${day}.${ending}`;
}

/** A title without the signs that a file system refuses. */
export function safeName(title: string): string {
  return title.replace(/[\\/:*?"<>|\s]+/g, '-').replace(/^-+|-+$/g, '') || '表格';
}
