/** The words for `utm_medium` of the naming table in /manuals/utm-tracking/, and what each stands for. */
export const MEDIUMS: Readonly<Record<string, string>> = {
  cpc: '按点击付费的广告：搜索、信息流',
  social: '自己账号发的帖子和视频',
  email: '邮件',
  menu: '公众号菜单',
  article: '公众号文章',
  group: '微信群、企业微信群',
  qrcode: '线下的二维码',
  share: '用户转发',
  referral: '别的网站的普通链接',
  affiliate: '按成交分佣的联盟、达人链接',
};

/** What people write instead, as it looks after tidying, and the word of the naming table. */
const SYNONYMS: Readonly<Record<string, string>> = {
  ppc: 'cpc',
  sem: 'cpc',
  paid: 'cpc',
  paidsearch: 'cpc',
  paid_search: 'cpc',
  ads: 'cpc',
  feed: 'cpc',
  竞价: 'cpc',
  信息流: 'cpc',
  搜索广告: 'cpc',
  mail: 'email',
  'e-mail': 'email',
  e_mail: 'email',
  edm: 'email',
  邮件: 'email',
  sns: 'social',
  social_media: 'social',
  'social-media': 'social',
  社媒: 'social',
  社交媒体: 'social',
  qr: 'qrcode',
  qr_code: 'qrcode',
  'qr-code': 'qrcode',
  二维码: 'qrcode',
  扫码: 'qrcode',
  菜单: 'menu',
  公众号菜单: 'menu',
  文章: 'article',
  推文: 'article',
  群: 'group',
  社群: 'group',
  微信群: 'group',
  转发: 'share',
  分享: 'share',
  联盟: 'affiliate',
};

/** Whether a word may stand in `utm_medium`; `own` are the words that the reader's team has added. */
export function isMedium(word: string, own: readonly string[]): boolean {
  return Object.hasOwn(MEDIUMS, word) || own.includes(word);
}

/** The word of the naming table for a word that means the same. */
export function mediumFor(word: string): string | undefined {
  return Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : undefined;
}

/** The words in a text like `sms, display`. */
export function readOwnMediums(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,，、;；]+/)
    .filter((word) => word !== '');
}
