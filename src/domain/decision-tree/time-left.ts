const MINUTE = 60_000;

/** `还剩 28 分钟`, `还剩 1 小时 5 分钟`, `超时不到 1 分钟`: whole minutes, never more than there are. */
export function timeLeft(until: Date, now: Date): string {
  const left = until.getTime() - now.getTime();
  return left >= 0 ? `还剩${span(left)}` : `超时${span(-left)}`;
}

function span(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE);
  if (minutes < 1) return '不到 1 分钟';
  if (minutes < 60) return ` ${minutes} 分钟`;
  const rest = minutes % 60;
  return ` ${Math.floor(minutes / 60)} 小时${rest > 0 ? ` ${rest} 分钟` : ''}`;
}
