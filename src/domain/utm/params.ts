/** One of the five parameters. */
export interface UtmParam {
  id: ParamId;
  /** What it is called on screen. */
  name: string;
  /** The question that it answers. */
  question: string;
  example: string;
  required: boolean;
}

export type ParamId = 'source' | 'medium' | 'campaign' | 'content' | 'term';

/** The five parameters in the order in which they stand in a link; required as in /manuals/utm-tracking/. */
export const UTM_PARAMS: readonly UtmParam[] = [
  {
    id: 'source',
    name: '来源 utm_source',
    question: '从哪个平台来',
    example: 'douyin',
    required: true,
  },
  {
    id: 'medium',
    name: '媒介 utm_medium',
    question: '用什么方式来',
    example: 'cpc',
    required: true,
  },
  {
    id: 'campaign',
    name: '活动 utm_campaign',
    question: '属于哪次活动，8 位日期开头',
    example: '20261111_sale',
    required: true,
  },
  {
    id: 'content',
    name: '内容 utm_content',
    question: '哪条素材、哪个位置',
    example: 'video_a_15s',
    required: false,
  },
  {
    id: 'term',
    name: '关键词 utm_term',
    question: '买了哪个关键词',
    example: 'crm_price',
    required: false,
  },
];

/** What one link is made of: the address of the landing page and the five values, as typed. */
export type LinkLine = Record<'url' | ParamId, string>;

export type LineField = keyof LinkLine;

export const LINE_FIELDS: readonly LineField[] = ['url', ...UTM_PARAMS.map(({ id }) => id)];

export const BLANK_LINE: LinkLine = {
  url: '',
  source: '',
  medium: '',
  campaign: '',
  content: '',
  term: '',
};

/** A line with its blank cells filled from `shared`. */
export function filledLine(line: LinkLine, shared: LinkLine): LinkLine {
  const cells = LINE_FIELDS.map((id) => [id, line[id].trim() || shared[id].trim()]);
  return Object.fromEntries(cells) as LinkLine;
}
