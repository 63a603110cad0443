import type { Page } from '../html/read-pages.ts';
import { collectLinks } from './collect-links.ts';
import { resolveLink } from './resolve-link.ts';
import type { Rule } from './rule.ts';
import { anchorExists } from './rules/anchor-exists.ts';
import { endsInSlash } from './rules/ends-in-slash.ts';
import { knownScheme } from './rules/known-scheme.ts';
import { notEmpty } from './rules/not-empty.ts';
import { ownOrigin } from './rules/own-origin.ts';
import { readable } from './rules/readable.ts';
import { targetExists } from './rules/target-exists.ts';
import type { Site } from './site.ts';

export interface Issue {
  page: string;
  href: string;
  message: string;
}

const rules: Rule[] = [
  notEmpty,
  readable,
  targetExists,
  endsInSlash,
  anchorExists,
  ownOrigin,
  knownScheme,
];

/** The first thing wrong with each link of each page; a link that a page repeats counts once. */
export function findIssues(pages: Page[], site: Site): Issue[] {
  return pages.flatMap((page) => {
    const links = new Map(
      collectLinks(page).map((link) => [`${link.followedBy} ${link.href}`, link]),
    );
    return [...links.values()].flatMap((link) => {
      const target = resolveLink(link, site);
      for (const rule of rules) {
        const message = rule(target, link, site);
        if (message !== undefined) return [{ page: page.url, href: link.href, message }];
      }
      return [];
    });
  });
}
