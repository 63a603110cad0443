import type { MadeLink } from './history.ts';
import { BLANK_LINE, LINE_FIELDS, type LinkLine } from './params.ts';

/** What the UTM builder holds; kept in the reader's browser and carried by links. */
export interface BuilderState {
  mode: 'one' | 'list';
  /** The link of mode `one`; in mode `list` what fills blank cells. */
  line: LinkLine;
  lines: LinkLine[];
  /** Words for `utm_medium` that the reader's team has added, as typed. */
  ownMediums: string;
  history: MadeLink[];
}

/** 示例数据 of /manuals/utm-tracking/. */
export const SAMPLE: BuilderState = {
  mode: 'one',
  line: {
    ...BLANK_LINE,
    url: 'https://example.com/activity/',
    source: 'douyin',
    medium: 'cpc',
    campaign: '20261111_sale',
    content: 'video_a_15s',
  },
  lines: [],
  ownMediums: '',
  history: [],
};

/** What a link to this page carries: everything but the reader's own history. */
export function linkedState(state: BuilderState): BuilderState {
  return { ...state, history: [], ...(state.mode === 'one' ? { lines: [] } : {}) };
}

/** Whether stored or linked data have the shape of this version. */
export function isBuilderState(data: unknown): data is BuilderState {
  if (!isObject(data)) return false;
  const { mode, line, lines, ownMediums, history } = data;
  return (
    (mode === 'one' || mode === 'list') &&
    isLine(line) &&
    Array.isArray(lines) &&
    lines.every(isLine) &&
    typeof ownMediums === 'string' &&
    Array.isArray(history) &&
    history.every(isMade)
  );
}

function isLine(data: unknown): data is LinkLine {
  return isObject(data) && LINE_FIELDS.every((field) => typeof data[field] === 'string');
}

function isMade(data: unknown): data is MadeLink {
  return isObject(data) && typeof data['link'] === 'string' && typeof data['at'] === 'string';
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
