/**
 * A platform (an index below `platforms`) for each turn of a pillar: the one that this pillar has been on least often,
 * among those the one with the fewest posts so far, ties to the earlier one. So every pillar gets round all platforms
 * and none of them is tied to one.
 */
export function assignPlatforms(turns: number[], platforms: number): number[] {
  const posts = Array.from({ length: platforms }, () => 0);
  const postsOf = new Map<number, number[]>();
  return turns.map((pillar) => {
    const own = postsOf.get(pillar) ?? posts.map(() => 0);
    postsOf.set(pillar, own);
    const used = (platform: number): [number, number] => [own[platform] ?? 0, posts[platform] ?? 0];
    const next = posts
      .map((_, platform) => platform)
      .reduce((best, platform) => {
        const [bestOwn, bestAll] = used(best);
        const [ownUse, allUse] = used(platform);
        return ownUse < bestOwn || (ownUse === bestOwn && allUse < bestAll) ? platform : best;
      });
    own[next] = (own[next] ?? 0) + 1;
    posts[next] = (posts[next] ?? 0) + 1;
    return next;
  });
}
