/** How far a number may be off: the larger of `abs` and `rel` × |expected|; `fields` replace both by name. */
export interface Tolerance {
  abs?: number;
  rel?: number;
  fields?: Record<string, { abs?: number; rel?: number }>;
}

/**
 * Where a result differs from what a reference file expects, as lines; empty where it agrees. Texts, truth values and
 * null have to be the same; `expected` may leave fields of the result out.
 */
export function differences(
  found: unknown,
  expected: unknown,
  tolerance: Tolerance,
  path: string[] = [],
): string[] {
  const where = path.join('.') || 'result';
  if (typeof expected === 'number') {
    const named = path.findLast((part) => tolerance.fields?.[part] !== undefined);
    const { abs = 0, rel = 0 } = named ? (tolerance.fields?.[named] ?? {}) : tolerance;
    const off = typeof found === 'number' ? Math.abs(found - expected) : NaN;
    return off <= Math.max(abs, rel * Math.abs(expected))
      ? []
      : [`${where}: ${JSON.stringify(found)} instead of ${expected}`];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(found) || found.length !== expected.length)
      return [`${where}: ${JSON.stringify(found)} instead of ${expected.length} entries`];
    return expected.flatMap((each, index) =>
      differences(found[index], each, tolerance, [...path, String(index)]),
    );
  }
  if (typeof expected === 'object' && expected !== null) {
    return Object.entries(expected).flatMap(([key, each]) =>
      differences((found as Record<string, unknown> | null)?.[key], each, tolerance, [
        ...path,
        key,
      ]),
    );
  }
  return found === expected
    ? []
    : [`${where}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`];
}
