import type { Link } from './collect-links.ts';
import type { Target } from './resolve-link.ts';
import type { Site } from './site.ts';

/**
 * Looks at one link. Returns a Chinese sentence that says what is wrong and what to write
 * instead, or nothing when the link is right.
 */
export type Rule = (target: Target, link: Link, site: Site) => string | undefined;
