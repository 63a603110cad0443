import { z } from 'zod';
import { calculator } from '../calculator/schema.ts';
import { caseStudy } from '../case/schema.ts';
import { decisionTreePage } from '../decision-tree/schema.ts';
import { faq } from '../faq/schema.ts';
import { guide } from '../guide/schema.ts';
import { industry } from '../industry/schema.ts';
import { manual } from '../manual/schema.ts';
import { path } from '../path/schema.ts';
import { template } from '../template/schema.ts';
import { indexPage } from './index-schema.ts';

/** The frontmatter of every page, told apart by `kind`. */
export const page = z.discriminatedUnion('kind', [
  manual,
  caseStudy,
  industry,
  decisionTreePage,
  template,
  calculator,
  guide,
  faq,
  path,
  indexPage,
]);

export type Page = z.infer<typeof page>;
export type PageOf<K extends Page['kind']> = Extract<Page, { kind: K }>;
