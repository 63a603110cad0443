import type { Page } from '../../scripts/html/read-pages.ts';
import { decodeEntities } from '../../scripts/html/decode-entities.ts';
import type { Tag } from '../../scripts/html/scan-tags.ts';

/** First tag of a page with this name, and these attribute values if any. */
export function findTag(
  page: Page,
  name: string,
  attributes: Record<string, string> = {},
): Tag | undefined {
  return page.tags.find(
    (tag) =>
      tag.name === name &&
      Object.entries(attributes).every(([key, value]) => tag.attributes.get(key) === value),
  );
}

/** Text from a tag to the next closing tag of its name, tags left out. */
export function textAfter(page: Page, tag: Tag): string {
  const end = page.html.indexOf(`</${tag.name}`, tag.end);
  return decodeEntities(page.html.slice(tag.end, end).replace(/<[^>]*>/g, '')).trim();
}
