import { MOST_COMPARED } from '../case/filter-link.ts';

/** What something showed on the day when it was put into the pack, and where it opens again. */
export interface Shot {
  /** 健康度简报, a result of a calculator, or a template. */
  kind: 'brief' | 'result' | 'template';
  title: string;
  /** Path of a page of this site, with the state after `#`. */
  link: string;
  /** ISO day. */
  taken: string;
  head: string[];
  rows: string[][];
  notes: string[];
}

/** A line that the meeting writes down. */
export interface Decision {
  what: string;
  who: string;
  by: string;
}

/** What a monthly strategy meeting has in front of it; kept in the reader's browser and carried by links. */
export interface MeetingPack {
  title: string;
  /** ISO day of the meeting; empty while nobody has set it. */
  day: string;
  /** File names of cases. */
  cases: string[];
  shots: Shot[];
  decisions: Decision[];
}

/** Something to be put into a pack. */
export type PackItem = { kind: 'case'; slug: string } | Shot;

export const EMPTY_PACK: MeetingPack = {
  title: '',
  day: '',
  cases: [],
  shots: [],
  decisions: [
    { what: '', who: '', by: '' },
    { what: '', who: '', by: '' },
    { what: '', who: '', by: '' },
  ],
};

export const MOST_SHOTS = 8;
export const MOST_SHOT_ROWS = 24;
export const MOST_SHOT_COLUMNS = 8;
const MOST_DECISIONS = 20;
const MOST_TEXT = 600;

/**
 * Puts something into a pack. A brief takes the place of the one before, a result or a template that of the one with its
 * title. `message` says what was done, or why it was not.
 */
export function addToPack(
  pack: MeetingPack,
  item: PackItem,
): { pack: MeetingPack; message: string } {
  if (item.kind === 'case') {
    if (pack.cases.includes(item.slug)) return { pack, message: '这个案例已经在会议包里。' };
    if (pack.cases.length >= MOST_COMPARED) {
      return { pack, message: `会议包里已有 ${MOST_COMPARED} 个案例，先去掉一个再放。` };
    }
    return { pack: { ...pack, cases: [...pack.cases, item.slug] }, message: '已放进会议包。' };
  }
  const isSame = (shot: Shot) =>
    shot.kind === item.kind && (item.kind === 'brief' || shot.title === item.title);
  const at = pack.shots.findIndex(isSame);
  if (at === -1 && pack.shots.length >= MOST_SHOTS) {
    return { pack, message: `会议包里已有 ${MOST_SHOTS} 份材料，先去掉一份再放。` };
  }
  const shots = at === -1 ? [...pack.shots, item] : pack.shots.with(at, item);
  return {
    pack: { ...pack, shots },
    message: at === -1 ? '已放进会议包。' : '会议包里原来的那份已换成现在的。',
  };
}

/** `addToPack` for several at once; what was said of them stands once each. */
export function addAllToPack(
  pack: MeetingPack,
  items: readonly PackItem[],
): { pack: MeetingPack; message: string } {
  const messages: string[] = [];
  const filled = items.reduce((before, item) => {
    const { pack: after, message } = addToPack(before, item);
    messages.push(message);
    return after;
  }, pack);
  return { pack: filled, message: [...new Set(messages)].join('') };
}

/** Whether something read from storage, a link or a file is a pack. */
export function isMeetingPack(data: unknown): data is MeetingPack {
  if (!isObject(data)) return false;
  const { title, day, cases, shots, decisions } = data;
  return (
    isText(title) &&
    isText(day) &&
    isListOf(cases, MOST_COMPARED, isText) &&
    isListOf(shots, MOST_SHOTS, isShot) &&
    isListOf(decisions, MOST_DECISIONS, isDecision)
  );
}

function isShot(data: unknown): data is Shot {
  if (!isObject(data)) return false;
  const { kind, title, link, taken, head, rows, notes } = data;
  return (
    (kind === 'brief' || kind === 'result' || kind === 'template') &&
    isText(title) &&
    isOwnPath(link) &&
    isText(taken) &&
    isListOf(head, MOST_SHOT_COLUMNS, isText) &&
    isListOf(rows, MOST_SHOT_ROWS, (row) => isListOf(row, MOST_SHOT_COLUMNS, isText)) &&
    isListOf(notes, MOST_SHOT_ROWS, isText)
  );
}

function isDecision(data: unknown): data is Decision {
  return isObject(data) && [data['what'], data['who'], data['by']].every(isText);
}

/** A path of this site: never another origin, never a script. */
function isOwnPath(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?:[a-z0-9-]+\/)*(?:[?#][\w.,=&~-]*)*$/.test(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_TEXT;
}

function isListOf(
  value: unknown,
  most: number,
  isEntry: (entry: unknown) => boolean,
): value is unknown[] {
  return Array.isArray(value) && value.length <= most && value.every(isEntry);
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
