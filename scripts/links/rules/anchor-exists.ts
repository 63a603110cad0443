import type { Rule } from '../rule.ts';

const shownAtMost = 12;
/** Ids that the frame puts on every page. */
const ofTheFrame = /^_|^starlight__|^theme-icons$/;

export const anchorExists: Rule = (target, _link, site) => {
  if (target.kind !== 'inside' || !pointsAtPlace(target.fragment)) return undefined;
  const page = site.pages.get(target.path);
  if (!page) return undefined;

  const anchors = site.anchors(page);
  if (anchors.has(target.fragment)) return undefined;
  const known = [...anchors].filter((anchor) => !ofTheFrame.test(anchor));
  const listed = known.slice(0, shownAtMost).join('、') || '没有';
  const more = known.length > shownAtMost ? ` 等 ${known.length} 个` : '';
  return `页面 ${target.path} 上没有“${target.fragment}”这个位置。那一页可用的位置：${listed}${more}。`;
};

/** Not a place: the top of the page, text fragments, and state kept in the link (`key=value`, `v1.…`). */
function pointsAtPlace(fragment: string): boolean {
  return !['', 'top'].includes(fragment) && !/^:~:|^[a-z-]+=|^v\d+\./.test(fragment);
}
