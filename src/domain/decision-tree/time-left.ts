/** `还剩 28 分钟`, `还剩 3 小时`, `超时 5 分钟`: rounded so that it never promises more than there is. */
export function timeLeft(until: Date, now: Date): string {
  const minutes = Math.floor((until.getTime() - now.getTime()) / 60_000);
  return minutes >= 0 ? `还剩 ${span(minutes)}` : `超时 ${span(-minutes)}`;
}

function span(minutes: number): string {
  if (minutes < 60) return `${minutes} 分钟`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分钟`;
}
