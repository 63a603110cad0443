import { toHalfWidth } from '../field/parse-number.ts';

const DAYS = '一二三四五六日';

/**
 * Weekdays as people write them, as sorted numbers 1 (Monday) … 7: `一、三、五`, `周一至周五`, `星期二和星期四`, `1,3,5`,
 * `每天`, `工作日`, `周末`. Null where something else stands there or no day at all.
 */
export function parseWeekdays(text: string): number[] | null {
  const plain = toHalfWidth(text)
    .replaceAll(/每[天日]/g, '1-7')
    .replaceAll('工作日', '1-5')
    .replaceAll(/周末|双休日/g, '6,7')
    .replaceAll(/星期|礼拜|周|每/g, '')
    .replaceAll('天', '日')
    .replaceAll(/[一二三四五六日]/g, (day) => String(DAYS.indexOf(day) + 1))
    .replaceAll(/[至到~—]+/g, '-')
    .replaceAll(/[、和及,;/\s]+/g, '');
  if (!/^(?:[1-7](?:-[1-7])?)+$/.test(plain)) return null;
  const days = new Set<number>();
  for (const [, from = '', to = from] of plain.matchAll(/([1-7])(?:-([1-7]))?/g)) {
    const length = (Number(to) - Number(from) + 7) % 7;
    for (let step = 0; step <= length; step += 1) days.add(((Number(from) - 1 + step) % 7) + 1);
  }
  return [...days].sort((a, b) => a - b);
}
