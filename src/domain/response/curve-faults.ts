import type { Curve } from './curve.ts';

const NAMES: Record<string, string> = {
  b: '规模 b',
  a: '指数 a',
  k: '半饱和花费 k',
  s: '形状 s',
  lam: '速度 λ',
  c: '单次成本 c',
};

/** What is wrong with the parameters of a curve, in Chinese: all have to be above 0, `b` may be 0. */
export function curveFaults({ params }: Curve): string[] {
  return Object.entries(params).flatMap(([name, value]: [string, number]) => {
    const allowed = name === 'b' ? value >= 0 : value > 0;
    if (allowed && Number.isFinite(value)) return [];
    return [`${NAMES[name] ?? name}要${name === 'b' ? '不小于' : '大于'} 0，现在是 ${value}`];
  });
}
