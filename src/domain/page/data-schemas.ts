import { z } from 'zod';
import { slug } from './base.ts';

/** content/data/roles.yaml: who owns pages and does things. */
export const role = z.strictObject({
  id: slug,
  name: z.string().min(2),
  duty: z.string().min(4),
  /** What the role looks after in this site. */
  owns: z.array(z.string().min(2)).default([]),
  origin: z.enum(['source', 'derived', 'added']),
});

/** content/data/sources.yaml: what pages refer to in `sources`. */
export const source = z.strictObject({
  id: slug,
  title: z.string().min(2),
  /** What kind of document, and how far it can be trusted. */
  about: z.string().min(4),
  url: z.url().optional(),
  checked: z.date().optional(),
});

/** content/data/channels.yaml: the channels of cases and sheets. */
export const channel = z.strictObject({
  id: slug,
  name: z.string().min(2),
  /** 公域, 私域, 线下 or 自有. */
  family: z.enum(['自有', '付费', '赢得', '线下']),
  platforms: z.array(z.string()).default([]),
});

/** content/data/industries.yaml: the industries that cases and word lists name. */
export const industryName = z.strictObject({ id: slug, name: z.string().min(2) });

/** content/data/methods.yaml: tools and methods that cases turn on. */
export const method = z.strictObject({ id: slug, name: z.string().min(2) });

export type Role = z.infer<typeof role>;
export type Source = z.infer<typeof source>;
export type Channel = z.infer<typeof channel>;
