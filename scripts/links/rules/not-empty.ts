import type { Rule } from '../rule.ts';

export const notEmpty: Rule = (_target, link) =>
  link.href.trim() === '' ? '链接地址是空的。请写上要去的页面，或去掉这个链接。' : undefined;
