import { z } from 'zod';

/** A link inside the site: `/manuals/utm-tracking/`, with or without an anchor. */
export const internalLink = z
  .string()
  .regex(
    /^\/(?:[a-z0-9-]+\/)*(?:#\S+)?$/,
    '站内链接要从 / 开始、以 / 结尾，例如 /manuals/utm-tracking/',
  );

/** A stable id of a step, a term, a role: kept when words around it change. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '只能用小写英文字母、数字和连字符，例如 utm-tracking');

/** A day, as YAML reads `2026-11-22`. */
export const day = z.date({ error: '请写成日期，例如 2026-11-22（不加引号）' });

export const REVIEW_EVENTS = ['工具版本升级', '新案例', '突发事件'] as const;

/** What every page carries, whatever its kind. */
export const basePage = z.strictObject({
  title: z.string().min(2).max(40),
  /** One sentence that answers the question of the page. */
  description: z.string().min(12).max(120),
  /** Role id, see content/data/roles.yaml. */
  owner: slug,
  /** The day somebody last read the page from beginning to end. */
  reviewed: day,
  /** When it has to be read again: after so many days, or after an event. */
  review: z.union([z.number().int().min(30).max(730), z.enum(REVIEW_EVENTS)]),
  /** `source`: stated in the source documents; `derived`: follows from them; `added`: ours. */
  origin: z.enum(['source', 'derived', 'added']),
  /** Ids of content/data/sources.yaml. */
  sources: z.array(slug).default([]),
  /** Role ids or names of those who worked on the page. */
  contributors: z.array(z.string().min(1)).default([]),
  level: z.enum(['新手', '进阶', '管理者']).optional(),
  /** Other words that people search for. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Where a reader goes next, and what for. */
  onward: z
    .array(z.strictObject({ to: internalLink, why: z.string().min(2).max(40) }))
    .min(1, { error: '至少给一条“接下来去哪”，例如 - to: /calculators/roi/ why: 算一算盈亏平衡' }),
});
