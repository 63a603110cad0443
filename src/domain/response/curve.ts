/** A response curve: what a spend (yuan, not negative) brings in one period. `b` scales the response, `k` is a spend. */
export type Curve =
  | { curve: 'power'; params: { b: number; a: number } }
  | { curve: 'michaelis_menten'; params: { b: number; k: number } }
  | { curve: 'log'; params: { b: number; k: number } }
  | { curve: 'neg_exp'; params: { b: number; k: number } }
  | { curve: 'hill'; params: { b: number; s: number; k: number } }
  | { curve: 'logistic'; params: { b: number; lam: number } }
  | { curve: 'tanh'; params: { b: number; c: number } };

/** A curve as functions of the spend. */
export interface Response {
  /** NaN where the parameters leave it undefined. */
  value: (spend: number) => number;
  /** Response to one yuan more; Infinity where the curve starts upright. */
  marginal: (spend: number) => number;
  /** The spend up to which the curve is convex: 0 for a concave one, Infinity for one that never bends down. */
  inflexion: number;
}

/**
 * The curve as functions. Formulas: power b·xᵃ, Michaelis–Menten b·x/(k+x), log b·ln(1+x/k), b·(1−e^(−x/k)), Hill
 * b·xˢ/(xˢ+kˢ) (Meridian, Robyn), logistic b·(1−e^(−λx))/(1+e^(−λx)) and tanh b·tanh(x/(b·c)) (PyMC-Marketing).
 */
export function responseOf(curve: Curve): Response {
  switch (curve.curve) {
    case 'power':
      return power(curve.params);
    case 'michaelis_menten': {
      const { b, k } = curve.params;
      return concave(
        (spend) => (b * spend) / (k + spend),
        (spend) => (b * k) / (k + spend) ** 2,
      );
    }
    case 'log': {
      const { b, k } = curve.params;
      return concave(
        (spend) => b * Math.log1p(spend / k),
        (spend) => b / (k + spend),
      );
    }
    case 'neg_exp': {
      const { b, k } = curve.params;
      return concave(
        (spend) => -b * Math.expm1(-spend / k),
        (spend) => (b / k) * Math.exp(-spend / k),
      );
    }
    case 'hill':
      return hill(curve.params);
    case 'logistic': {
      const { b, lam } = curve.params;
      return concave(
        (spend) => b * Math.tanh((lam * spend) / 2),
        (spend) => ((b * lam) / 2) * sechSquared((lam * spend) / 2),
      );
    }
    case 'tanh': {
      const { b, c } = curve.params;
      return concave(
        (spend) => b * Math.tanh(spend / (b * c)),
        (spend) => sechSquared(spend / (b * c)) / c,
      );
    }
  }
}

function concave(value: Response['value'], marginal: Response['marginal']): Response {
  return { value, marginal, inflexion: 0 };
}

function power({ b, a }: { b: number; a: number }): Response {
  return {
    value: (spend) => b * spend ** a,
    marginal: (spend) => (a * b === 0 ? 0 : a * b * spend ** (a - 1)),
    inflexion: a > 1 ? Infinity : 0,
  };
}

function hill({ b, s, k }: { b: number; s: number; k: number }): Response {
  return {
    value: (spend) => (spend === 0 && k > 0 ? 0 : b / (1 + (k / spend) ** s)),
    marginal: (spend) => {
      if (spend === 0) return s > 1 ? 0 : s === 1 ? b / k : b === 0 ? 0 : Infinity;
      // The smaller of the ratio and its inverse: powers of the other may overflow.
      const ratio = (spend < k ? spend / k : k / spend) ** s;
      return (((b * s) / spend) * ratio) / (1 + ratio) ** 2;
    },
    inflexion: s > 1 ? k * ((s - 1) / (s + 1)) ** (1 / s) : 0,
  };
}

function sechSquared(x: number): number {
  const decay = Math.exp(-2 * Math.abs(x));
  return (4 * decay) / (1 + decay) ** 2;
}
