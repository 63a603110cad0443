import { z } from 'zod';
import { basePage } from './base.ts';
import { SECTION_IDS } from './sections.ts';

/** 栏目首页: the front page of a section; its list is made from the section's pages. */
export const indexPage = basePage.extend({
  kind: z.literal('index'),
  section: z.enum([...SECTION_IDS, 'home', 'none']),
  /** The tool that the page is about; it stands before the prose. */
  tool: z.enum(['compare', 'meeting', 'carry-over']).optional(),
});
