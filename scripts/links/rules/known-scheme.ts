import type { Rule } from '../rule.ts';

const schemes = ['https:', 'http:', 'mailto:', 'tel:', 'data:'];
const ownMachine = /^(localhost|127\.|0\.0\.0\.0|\[::1\])/;

export const knownScheme: Rule = (target) => {
  if (target.kind !== 'outside') return undefined;
  if (!schemes.includes(target.url.protocol)) {
    return `不能用“${target.url.protocol}”开头的地址。请改用 https:// 开头的网址或站内地址。`;
  }
  return ownMachine.test(target.url.hostname)
    ? '这个地址只在作者自己的电脑上能打开。请改用站内地址，例如 /manuals/utm-tracking/。'
    : undefined;
};
