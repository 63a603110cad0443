import type { Rule } from '../rule.ts';

export const ownOrigin: Rule = (target, link) =>
  target.kind === 'outside' && link.followedBy === 'browser' && target.url.protocol !== 'data:'
    ? '打开页面时会向别的网站请求这个文件。请把文件放进 public/，改用站内地址。'
    : undefined;
