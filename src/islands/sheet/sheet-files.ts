import type { Draft } from '../../domain/sheet/draft.ts';
import type { Sheet } from '../../domain/sheet/schema.ts';
export interface SheetDocument { slug: string; title: string; sheet: Sheet; useWhen: string[]; steps: string[] }
export type ImportOutcome = { refused: string } | { file: string; draft: Draft; notes: string[]; problems: string[] };
export async function exportXlsx(..._: unknown[]) {}
export async function exportCsv(..._: unknown[]) {}
export async function importFile(..._: unknown[]): Promise<ImportOutcome> { return { refused: '' }; }
