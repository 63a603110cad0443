import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { test } from 'vitest';
import { parseCsv } from './parse-csv.ts';

/** Comma, double quote, UTF-8, from line 1, values as they are and not as shown, all sheets. */
const everySheetAsCsv =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

const timeLimit = 120_000;

/** The LibreOffice of this machine (`SOFFICE_PATH`, else the usual places), if there is one. */
export const libreOffice: string | undefined = usualPlaces().find((path) => existsSync(path));

/** A test that needs LibreOffice. Without it the test is skipped, and its name says why. */
export function testWithLibreOffice(name: string, run: () => Promise<void>): void {
  testWhere(libreOffice !== undefined, 'LibreOffice', name, run);
}

/** A test that needs a program; it is skipped, and its name says why, where that `isInstalled` not. */
export function testWhere(
  isInstalled: boolean,
  program: string,
  name: string,
  run: () => Promise<void>,
): void {
  if (isInstalled) test(name, { timeout: timeLimit }, run);
  else test.skip(`${name}（跳过：这台电脑没有安装 ${program}）`);
}

/**
 * Opens a workbook in headless LibreOffice and reads all its sheets, by name. LibreOffice trusts
 * results stored beside formulas: to check a formula, pass a workbook written without them.
 */
export function convertToCsv(workbook: Uint8Array): Promise<Map<string, string[][]>> {
  return convert({ name: 'book.xlsx', bytes: workbook }, everySheetAsCsv, readSheets);
}

/** Has headless LibreOffice write a file in another format, and reads the folder that it wrote to. */
export async function convert<T>(
  { name, bytes }: { name: string; bytes: Uint8Array },
  filter: string,
  read: (folder: string) => Promise<T>,
): Promise<T> {
  if (libreOffice === undefined) throw new Error('没有找到 LibreOffice。');
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await promisify(execFile)(
      libreOffice,
      ['--headless', `-env:UserInstallation=${profile}`]
        .concat('--convert-to', filter)
        .concat('--outdir', folder, file),
      // The names of sheets go into file names: these need a locale that can write Chinese.
      { timeout: timeLimit, env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    );
    return await read(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readSheets(folder: string): Promise<Map<string, string[][]>> {
  const sheets = new Map<string, string[][]>();
  for (const file of await readdir(folder)) {
    const name = /^book-(.*)\.csv$/.exec(file)?.[1];
    if (name === undefined) continue;
    sheets.set(name, parseCsv(await readFile(join(folder, file), 'utf8')));
  }
  if (sheets.size === 0) throw new Error('LibreOffice 没有转换出任何工作表。');
  return sheets;
}

function usualPlaces(): string[] {
  const programs = (process.env['PATH'] ?? '')
    .split(delimiter)
    .concat('/usr/bin', '/Applications/LibreOffice.app/Contents/MacOS')
    .concat('C:\\Program Files\\LibreOffice\\program')
    .flatMap((folder) => ['soffice', 'soffice.exe'].map((name) => join(folder, name)));
  const named = process.env['SOFFICE_PATH'];
  return named === undefined || named === '' ? programs : [named];
}
