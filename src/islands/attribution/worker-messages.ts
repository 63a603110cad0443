import type { AttributionOptions } from '../../domain/attribution/options.ts';
import type { PathReport } from '../../domain/attribution/report-paths.ts';

/** What the worker is asked: to read data, or to attribute what it read before by other options. */
export type Task = { options: AttributionOptions } & (
  { kind: 'read'; data: File | string } | { kind: 'again' }
);

/** What the worker tells: how many of the models are done, the result, or why the data was not read. */
export type Progress =
  | { state: 'attributing'; done: number; all: number }
  | { state: 'done'; report: PathReport }
  | { state: 'refused'; reason: string };
