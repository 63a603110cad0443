import { readDelimited } from '../sheet/read-delimited.ts';
import { BLANK_LINE, LINE_FIELDS, type LineField, type LinkLine } from './params.ts';

/** More lines than anybody checks by eye. */
export const MOST_LINES = 200;

/** What column heads of such lists are called. */
const HEADS: Record<LineField, string[]> = {
  url: ['url', 'link', 'landing_page', '网址', '链接', '落地页', '落地页网址', '页面'],
  source: ['source', '来源', '平台'],
  medium: ['medium', '媒介', '方式'],
  campaign: ['campaign', '活动', '活动名', '广告系列'],
  content: ['content', '内容', '素材', '位置'],
  term: ['term', '关键词', '搜索词'],
};

/** How people mark a cell that has nothing in it. */
const NOTHING = new Set(['空', '无', '-', '—', '–', '/']);

export interface LinkList {
  lines: LinkLine[];
  /** What was not taken over and why, in Chinese. */
  notes: string[];
}

/**
 * Reads a pasted list: with a row of column heads in any order, or without one in the order address, source,
 * medium, campaign, content, term. Addresses alone, one a line, are a list too.
 */
export function readList(text: string): LinkList {
  const rows = cellsOf(text).filter((row) => row.some((cell) => cell !== ''));
  const heads = headsOf(rows[0] ?? []);
  const fields = heads?.map(({ field }) => field) ?? LINE_FIELDS;
  const body = heads ? rows.slice(1) : rows;
  const notes: string[] = [];
  const unknown = heads?.filter(({ field, name }) => field === undefined && name !== '') ?? [];
  if (unknown.length > 0)
    notes.push(`没有用到这些栏：${unknown.map(({ name }) => name).join('、')}。`);
  if (!heads && body.some((row) => row.slice(LINE_FIELDS.length).some((cell) => cell !== ''))) {
    notes.push('有的行超过 6 格，只读前 6 格：网址、来源、媒介、活动、内容、关键词。');
  }
  if (body.length > MOST_LINES) {
    notes.push(`一次最多 ${MOST_LINES} 行，后面的 ${body.length - MOST_LINES} 行没有读。`);
  }
  return { lines: body.slice(0, MOST_LINES).map((row) => lineOf(row, fields)), notes };
}

/** A comma may stand in an address: without tabs, commas part cells only where the lines show columns. */
function cellsOf(text: string): string[][] {
  const whole = text.split(/\r?\n/).map((line) => [line.trim()]);
  const rows = text.includes('\t') ? readDelimited(text, '\t') : commaRows(text);
  return (rows ?? whole).map((row) => row.map(clean));
}

function commaRows(text: string): string[][] | undefined {
  const rows = readDelimited(text.replaceAll('，', ','), ',');
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const widths = new Set(filled.map(({ length }) => length));
  const [width = 1] = widths;
  const columns = headsOf((filled[0] ?? []).map(clean)) !== undefined;
  return columns || (widths.size === 1 && width >= 4 && width <= LINE_FIELDS.length)
    ? rows
    : undefined;
}

function clean(cell: string): string {
  const text = cell.trim();
  return NOTHING.has(text) ? '' : text;
}

interface Head {
  name: string;
  field: LineField | undefined;
}

/** The columns that a first row names; undefined where it is a line already. */
function headsOf(row: readonly string[]): Head[] | undefined {
  if (row.some((cell) => /^https?:/i.test(cell))) return undefined;
  const heads = row.map((name) => ({ name, field: fieldOf(name) }));
  return heads.some(({ field }) => field !== undefined) ? heads : undefined;
}

function fieldOf(head: string): LineField | undefined {
  const name = head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^utm[-_]/, '')
    .replace(/\s+/g, '_');
  return LINE_FIELDS.find((field) => HEADS[field].includes(name));
}

function lineOf(row: readonly string[], fields: readonly (LineField | undefined)[]): LinkLine {
  const line = { ...BLANK_LINE };
  fields.forEach((field, index) => {
    if (field !== undefined && line[field] === '') line[field] = row[index] ?? '';
  });
  return line;
}
