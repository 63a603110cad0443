/** A link that was taken away, and when, as an ISO time. */
export interface MadeLink {
  link: string;
  at: string;
}

/** More than a year of links for one campaign a week. */
export const MOST_MADE = 100;

/** The history with these links in front, each link once, the latest first. */
export function withMade(
  history: readonly MadeLink[],
  links: readonly string[],
  at: string,
): MadeLink[] {
  const made = [...new Set(links)].map((link) => ({ link, at }));
  const older = history.filter(({ link }) => !links.includes(link));
  return [...made, ...older].slice(0, MOST_MADE);
}
