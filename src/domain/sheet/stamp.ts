/** Which template, in which version, a workbook was made from. */
export interface Stamp {
  slug: string;
  version: number;
}

/** The line that marks a workbook, e.g. `marketing-handbook/template/budget-allocation/v1`. */
export function stampText({ slug, version }: Stamp): string {
  return `marketing-handbook/template/${slug}/v${version}`;
}

/** Reads a stamp line; any other text gives undefined. */
export function readStamp(text: string): Stamp | undefined {
  const match = /^marketing-handbook\/template\/([a-z0-9-]+)\/v(\d{1,4})$/.exec(text.trim());
  return match ? { slug: match[1] ?? '', version: Number(match[2]) } : undefined;
}
