import { figures, quotient, type Figures } from '../field/figures.ts';

/** One post or one KOL placement: counts, and money in yuan. */
export interface Post {
  likes: number;
  collects: number;
  comments: number;
  shares: number;
  reach: number;
  followers: number;
  impressions: number;
  reads: number;
  cost: number;
  revenue: number;
}

export type PostMetric =
  | 'engagements_cn'
  | 'engagements_full'
  | 'er_reach'
  | 'er_followers'
  | 'er_impressions'
  | 'interaction_rate_cn'
  | 'ctr_reads'
  | 'cpe_cn'
  | 'cpe_full'
  | 'cpm'
  | 'cpc_reads'
  | 'roi'
  | 'roas';

/**
 * Figures of one post. Rates in percent, costs in yuan, `roi` and `roas` as factors. Two sets of engagements:
 * `_cn` is likes + collects + comments (Xiaohongshu), `_full` adds shares; the three `er_` rates use the full set
 * (Hootsuite), `interaction_rate_cn` is the `_cn` set over reads.
 */
export function postMetrics(post: Post): Figures<PostMetric> {
  const core = post.likes + post.collects + post.comments;
  const full = core + post.shares;
  return figures({
    engagements_cn: core,
    engagements_full: full,
    er_reach: quotient(100 * full, post.reach, '触达人数'),
    er_followers: quotient(100 * full, post.followers, '粉丝数'),
    er_impressions: quotient(100 * full, post.impressions, '曝光量'),
    interaction_rate_cn: quotient(100 * core, post.reads, '阅读量'),
    ctr_reads: quotient(100 * post.reads, post.impressions, '曝光量'),
    cpe_cn: quotient(post.cost, core, '互动量'),
    cpe_full: quotient(post.cost, full, '互动量'),
    cpm: quotient(1000 * post.cost, post.impressions, '曝光量'),
    cpc_reads: quotient(post.cost, post.reads, '阅读量'),
    roi: quotient(post.revenue - post.cost, post.cost, '费用'),
    roas: quotient(post.revenue, post.cost, '费用'),
  });
}
