import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

export const targetExists: Rule = (target, _link, site) => {
  if (target.kind !== 'inside' || exists(target.path, site)) return undefined;
  const similar = sameName(target.path, site);
  const advice = similar.length > 0 ? `是不是想写 ${similar.join(' 或 ')}？` : '请改成已有的页面。';
  return `站内没有“${target.path}”这个页面或文件。${advice}`;
};

function exists(path: string, site: Site): boolean {
  return site.pages.has(path) || site.pages.has(`${path}/`) || site.files.has(path);
}

function sameName(path: string, site: Site): string[] {
  const name = lastSegment(path);
  return [...site.pages.keys()].filter((url) => url !== '/' && lastSegment(url) === name);
}

function lastSegment(path: string): string {
  return path.replace(/\/$/, '').split('/').at(-1) ?? '';
}
