/** Light modules that must surround a code, on each side (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/** Width of the picture of a code in modules, quiet zone included. */
export function qrWidth(modules: readonly (readonly boolean[])[]): number {
  return modules.length + 2 * QUIET_ZONE;
}

/** The dark modules as the `d` of an SVG path, one unit a module; neighbours in a row are one bar. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  const bars: string[] = [];
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      bars.push(`M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${x - start + 1}v1h-${x - start + 1}z`);
    }
  });
  return bars.join('');
}

/** The code as an SVG file: black on white, to be scaled at will. */
export function qrSvg(modules: readonly (readonly boolean[])[]): string {
  const width = qrWidth(modules);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${width}" width="1024" height="1024" shape-rendering="crispEdges">`,
    `<rect width="${width}" height="${width}" fill="#fff"/>`,
    `<path d="${qrPath(modules)}" fill="#000"/></svg>`,
  ].join('');
}
