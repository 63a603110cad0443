/** Earned media value has no standard: each formula here gives another figure. CPM and CPC in yuan, results in yuan. */

/** What the impressions would have cost as advertising (Lefty). */
export function emvByImpressions(impressions: number, cpm: number): number {
  return (impressions / 1000) * cpm;
}

/** Views as advertising, and every reaction or comment as a click (Duel). */
export function emvByEngagement(
  views: number,
  cpm: number,
  reactions: number,
  comments: number,
  cpc: number,
): number {
  return emvByImpressions(views, cpm) + (reactions + comments) * cpc;
}

/** The reach as advertising, times a conversion rate (fraction; bit1024). */
export function emvByConversion(reach: number, cpm: number, conversionRate: number): number {
  return emvByImpressions(reach, cpm) * conversionRate;
}
