import type { Kind } from '../../page/sections.ts';
import type { Site, SitePage } from '../site.ts';
import { calculatorFrame } from './calculator-frame.ts';
import { caseFrame } from './case-frame.ts';
import { decisionTreeFrame } from './decision-tree-frame.ts';
import { faqFrame } from './faq-frame.ts';
import type { Frame, FrameOf } from './frame.ts';
import { indexFrame } from './index-frame.ts';
import { industryFrame } from './industry-frame.ts';
import { manualFrame } from './manual-frame.ts';
import { pathFrame } from './path-frame.ts';
import { templateFrame } from './template-frame.ts';

const FRAMES = {
  manual: manualFrame,
  case: caseFrame,
  industry: industryFrame,
  'decision-tree': decisionTreeFrame,
  template: templateFrame,
  calculator: calculatorFrame,
  faq: faqFrame,
  path: pathFrame,
  index: indexFrame,
  guide: () => ({ before: [], after: [] }),
} satisfies { [K in Kind]: FrameOf<K> };

/** What the frame of the page's kind draws around the prose. */
export function frameOf(page: SitePage, site: Site): Frame {
  return (FRAMES[page.data.kind] as FrameOf<Kind>)(page, site);
}
