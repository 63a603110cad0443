import { readNumber, type CellRead } from './read-cell.ts';

const BETWEEN_TOUCHES = /-+>|=+>|[>＞→⟶|｜;；]/;
/** Days are numbers, so commas and spaces part them too. */
const BETWEEN_DAYS = /\s*(?:-+>|=+>|[>＞→⟶|｜;；,，、/])\s*|\s+/;

/** The channels of a path cell such as `小红书 → 天猫 → 私域`, spaces around them taken off. */
export function splitPath(text: string): CellRead<string[]> {
  const touches = text.split(BETWEEN_TOUCHES).map((touch) => touch.trim());
  if (!touches.includes('')) return { value: touches };
  if (touches.length === 1) return { fault: '路径是空的。请写成 小红书>天猫>私域。' };
  return {
    fault: `路径“${text.trim()}”里有个触点没有名字。补上渠道名，或删掉多出来的分隔符。`,
  };
}

/**
 * The days of a cell such as `14>7>2>0`, one per touch, from the earliest touch to the latest. `−14` means 14
 * days before, too; undefined for a blank cell.
 */
export function splitDays(text: string, touches: number): CellRead<number[] | undefined> {
  const bare = text.replace(/\s*(?:天前|天|days?)/gi, '').trim();
  if (bare === '') return { value: undefined };
  const days: number[] = [];
  for (const part of bare.split(BETWEEN_DAYS)) {
    const number = readNumber(part);
    if (number === null)
      return { fault: `天数“${text.trim()}”里的“${part}”不是数字。请写成 14>7>2>0。` };
    days.push(number);
  }
  if (days.length !== touches) {
    return {
      fault: `触点有 ${touches} 个，天数有 ${days.length} 个。每个触点写一个距转化的天数，如 14>7>2>0。`,
    };
  }
  const before = days.every((day) => day <= 0) ? days.map((day) => 0 - day) : days;
  if (before.some((day, index) => day < 0 || day > (before[index - 1] ?? Infinity))) {
    return {
      fault: `天数“${text.trim()}”没有从大到小。早的触点离转化更久，请写成 14>7>2>0。`,
    };
  }
  return { value: before };
}
