import type { Kind } from '../../page/sections.ts';
import type { Site, SitePage } from '../site.ts';

/** What the frame draws from the page head, as Markdown blocks before and after the prose. */
export interface Frame {
  before: string[];
  after: string[];
}

/** Makes the frame of one kind. */
export type FrameOf<K extends Kind> = (page: SitePage<K>, site: Site) => Frame;
