import type { Rule } from '../rule.ts';

export const readable: Rule = (target) =>
  target.kind === 'unreadable'
    ? '读不懂这个地址。站内链接写成 /manuals/utm-tracking/ 的样子，站外链接以 https:// 开头。'
    : undefined;
