import { z } from 'zod';
import { internalLink, slug } from '../page/base.ts';

/** One term of content/data/glossary.yaml. */
export const term = z.strictObject({
  /** Anchor on the glossary page; never changes. */
  id: slug,
  name: z.string().min(1),
  english: z.string().optional(),
  abbreviation: z.string().optional(),
  /** Other names in use; also found by search. */
  also: z.array(z.string().min(1)).default([]),
  /** One line a newcomer understands. */
  meaning: z.string().min(6).max(90),
  formula: z.string().optional(),
  /** The page that explains it. */
  page: internalLink.optional(),
  /** Ids of terms it is mistaken for. */
  confusable: z.array(slug).default([]),
  origin: z.enum(['source', 'derived', 'added']),
});

export type Term = z.infer<typeof term>;
