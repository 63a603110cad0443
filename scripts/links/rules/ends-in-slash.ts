import type { Rule } from '../rule.ts';

export const endsInSlash: Rule = (target, _link, site) =>
  target.kind === 'inside' && !site.pages.has(target.path) && site.pages.has(`${target.path}/`)
    ? `地址末尾少了斜杠。请写成“${target.path}/”。`
    : undefined;
