import { attribution } from './attribution.ts';
import { experiment } from './experiment.ts';
import { value } from './value.ts';

/** The site's own functions by reference file (`<file>` or `<file>.<fn>`), input and output as in the files. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const functions: Record<string, (input: any) => unknown> = {
  ...attribution,
  ...experiment,
  ...value,
};
