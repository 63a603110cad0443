/** Columns of a table with one kind of journey a row. */
export type PathColumn = 'path' | 'days' | 'conversions' | 'converted' | 'null' | 'value';

/** Columns of a log with one touch a row. */
export type EventColumn = 'user' | 'time' | 'channel' | 'converted' | 'value';

/** Heads by which columns are known, in the form of `plain`; the first is the one to tell readers. */
const VALUE_NAMES = [
  ...['价值', '转化价值', '收入', '金额', '成交额', '成交金额', '销售额', '订单金额', 'gmv'],
  ...['value', 'conversionvalue', 'totalconversionvalue', 'revenue', 'amount'],
];
const CONVERTED_NAMES = ['是否转化', '是否成交', '是否下单', 'converted', 'isconverted'];

export const PATH_COLUMNS: Record<PathColumn, string[]> = {
  path: [
    ...['路径', '转化路径', '触点路径', '渠道路径', '触达路径', '渠道', '触点', '渠道序列'],
    ...['path', 'paths', 'channelpath', 'channel', 'channels', 'touchpoints', 'journey'],
  ],
  days: [
    ...['天数', '距转化天数', '距离转化天数', '转化前天数', '间隔天数'],
    ...['days', 'daysbefore', 'daysbeforeconversion', 'daystoconversion'],
  ],
  conversions: [
    ...['转化', '转化数', '转化量', '转化次数', '成交', '成交数', '成交量', '订单', '订单数'],
    ...['conversions', 'conversion', 'totalconversions', 'orders'],
  ],
  converted: CONVERTED_NAMES,
  null: [
    ...['未转化', '未转化数', '未转化量', '未转化次数', '没转化', '未成交', '流失'],
    ...['null', 'nulls', 'totalnull', 'nonconverting', 'nonconversions', 'notconverted'],
  ],
  value: VALUE_NAMES,
};

export const EVENT_COLUMNS: Record<EventColumn, string[]> = {
  user: [
    ...['用户', '用户id', '用户编号', '客户', '客户id', '会员', '会员id', 'openid', 'unionid'],
    ...['user', 'userid', 'customer', 'customerid', 'clientid'],
  ],
  time: [
    ...['时间', '日期', '触点时间', '访问时间', '发生时间', '事件时间', '日期时间'],
    ...['time', 'date', 'datetime', 'timestamp', 'eventtime'],
  ],
  channel: ['渠道', '触点', '来源', 'channel', 'touchpoint', 'source'],
  converted: [...CONVERTED_NAMES, '转化', 'conversion'],
  value: VALUE_NAMES,
};

/** Which cell of a row of heads names which column. */
export interface MatchedColumns<Column extends string> {
  /** Place of each column that was found, from 0. */
  at: Partial<Record<Column, number>>;
  /** Heads that name no column, or one that another head names before. */
  unused: string[];
}

/** Matches heads with columns; case, full width, spaces, `_`, `-` and a unit in brackets do not matter. */
export function matchColumns<Column extends string>(
  heads: string[],
  columns: Record<Column, string[]>,
): MatchedColumns<Column> {
  const ids = Object.keys(columns) as Column[];
  const matched: MatchedColumns<Column> = { at: {}, unused: [] };
  heads.forEach((head, index) => {
    const name = plain(head);
    if (name === '') return;
    const id = ids.find((each) => columns[each].includes(name));
    if (id === undefined || matched.at[id] !== undefined) matched.unused.push(head.trim());
    else matched.at[id] = index;
  });
  return matched;
}

function plain(head: string): string {
  return head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*:-]/g, '')
    .replace(/(?<=.)\([^()]*\)$/, '');
}
