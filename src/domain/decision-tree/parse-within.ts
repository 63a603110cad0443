const MINUTES = { 分钟: 1, 小时: 60, 天: 24 * 60 } as const;

/** Minutes of a time limit such as `30 分钟`, `2 小时` or `1 天`; undefined for anything else. */
export function parseWithin(text: string): number | undefined {
  const match = /^([1-9]\d{0,3}) ?(分钟|小时|天)$/.exec(text);
  if (!match) return undefined;
  return Number(match[1]) * MINUTES[match[2] as keyof typeof MINUTES];
}
