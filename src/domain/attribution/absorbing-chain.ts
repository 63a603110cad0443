/**
 * The linear systems of an absorbing Markov chain, A = diag(flow out) − flows. All solutions asked for
 * here are sums of positive terms, and they are found by additions alone.
 */
export interface AbsorbingChain {
  /** x with A x = `right`. */
  solve: (right: Float64Array) => Float64Array;
  /** x with Aᵀ x = `right`. */
  solveTransposed: (right: Float64Array) => Float64Array;
  /** The diagonal of A⁻¹. */
  inverseDiagonal: () => Float64Array;
}

/**
 * Factors the chain of `absorbed.length` states. `flows` holds what moves from state i to state j at
 * i·n + j, `absorbed` what leaves each state for an ending; any scale, nothing negative. What stays where
 * it is (the diagonal) is not looked at, since it changes no ending. A state with no flow stands alone.
 * Method: elimination after Grassmann, Taksar & Heyman 1985; pivots are sums of what flows on, so no
 * digits cancel, however long the loops are. Time grows with n³.
 */
export function factorChain(flows: Float64Array, absorbed: Float64Array): AbsorbingChain {
  const size = absorbed.length;
  // Factors of L below the diagonal and of U above it, both with their sign turned.
  const factors = Float64Array.from(flows);
  const out = Float64Array.from(absorbed);
  const pivots = new Float64Array(size);
  for (let state = 0; state < size; state += 1) {
    const row = state * size;
    let pivot = at(out, state);
    for (let next = state + 1; next < size; next += 1) pivot += at(factors, row + next);
    pivots[state] = pivot === 0 ? 1 : pivot;
    for (let below = state + 1; below < size; below += 1) {
      const target = below * size;
      const factor = at(factors, target + state) / at(pivots, state);
      if (factor === 0) continue;
      factors[target + state] = factor;
      for (let next = state + 1; next < size; next += 1)
        factors[target + next] = at(factors, target + next) + factor * at(factors, row + next);
      out[below] = at(out, below) + factor * at(out, state);
    }
  }

  /** Solves A x = `right`, whose entries before `first` are 0, for the entries from `first` on. */
  const solveFrom = (first: number, right: Float64Array): Float64Array => {
    const result = Float64Array.from(right);
    for (let state = first; state < size; state += 1) {
      let sum = at(result, state);
      for (let before = first; before < state; before += 1)
        sum += at(factors, state * size + before) * at(result, before);
      result[state] = sum;
    }
    for (let state = size - 1; state >= first; state -= 1) {
      let sum = at(result, state);
      for (let next = state + 1; next < size; next += 1)
        sum += at(factors, state * size + next) * at(result, next);
      result[state] = sum / at(pivots, state);
    }
    return result;
  };

  return {
    solve: (right) => solveFrom(0, right),
    solveTransposed(right) {
      const result = Float64Array.from(right);
      for (let state = 0; state < size; state += 1) {
        const known = at(result, state) / at(pivots, state);
        result[state] = known;
        for (let next = state + 1; next < size; next += 1)
          result[next] = at(result, next) + at(factors, state * size + next) * known;
      }
      for (let state = size - 1; state >= 0; state -= 1) {
        const known = at(result, state);
        for (let before = 0; before < state; before += 1)
          result[before] = at(result, before) + at(factors, state * size + before) * known;
      }
      return result;
    },
    inverseDiagonal: () =>
      absorbed.map((_, state) => {
        const unit = new Float64Array(size);
        unit[state] = 1;
        return at(solveFrom(state, unit), state);
      }),
  };
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
