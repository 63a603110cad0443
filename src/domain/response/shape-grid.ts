/** Shape parameters of a curve as logarithms: the exponent of a power curve; k and s of a Hill curve. */
export type Shape = readonly number[];

/** One parameter: its limits, and the distance between two values tried first. */
interface Axis {
  from: number;
  to: number;
  step: number;
}

/** Where shapes are searched. */
export interface ShapeGrid {
  axes: Axis[];
  shapes: Shape[];
}

/** Exponents from 0.05 to 3. */
export function powerGrid(): ShapeGrid {
  return gridOf([axis(0.05, 3, 60)]);
}

/** Half-saturation spends from 1/50 of the largest spend to 20 times it, slopes from 0.3 to 8. */
export function hillGrid(most: number): ShapeGrid {
  return gridOf([axis(most / 50, most * 20, 50), axis(0.3, 8, 40)]);
}

/** A shape and its neighbours: `scale` steps away along each parameter and each diagonal, within the limits. */
export function neighbours({ axes }: ShapeGrid, shape: Shape, scale: number): Shape[] {
  return combinations(
    axes.map(({ from, to, step }, index) =>
      [-1, 0, 1].map((sign) =>
        Math.min(to, Math.max(from, (shape[index] ?? 0) + sign * step * scale)),
      ),
    ),
  );
}

function axis(from: number, to: number, count: number): Axis & { count: number } {
  const [low, high] = [Math.log(from), Math.log(to)];
  return { from: low, to: high, step: (high - low) / (count - 1), count };
}

function gridOf(axes: (Axis & { count: number })[]): ShapeGrid {
  const values = axes.map(({ from, step, count }) =>
    Array.from({ length: count }, (_, index) => from + index * step),
  );
  return { axes, shapes: combinations(values) };
}

function combinations(choices: number[][]): Shape[] {
  return choices.reduce<Shape[]>(
    (shapes, values) => shapes.flatMap((shape) => values.map((value) => [...shape, value])),
    [[]],
  );
}
