import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { convert, libreOffice, testWhere } from './libre-office.ts';

/** Whether the LibreOffice of this machine opens text documents: Debian packs that part by itself. */
const hasWriter = libreOffice !== undefined && writerPlaces(libreOffice).some(existsSync);

/** A test that needs LibreOffice Writer. Without it the test is skipped, and its name says why. */
export function testWithLibreWriter(name: string, run: () => Promise<void>): void {
  testWhere(hasWriter, 'LibreOffice Writer', name, run);
}

/** A .docx as plain text; a cell of a table to the line. */
export async function convertToText(document: Uint8Array): Promise<string> {
  return (await convertDocument(document, 'txt', 'txt:Text (encoded):UTF8')).toString('utf8');
}

/** Sizes of the pages in points as LibreOffice prints them, e.g. `595x842`, each kind once. */
export async function printedSizes(document: Uint8Array): Promise<string[]> {
  const pdf = (await convertDocument(document, 'pdf', 'pdf')).toString('latin1');
  const boxes = [
    ...pdf.matchAll(/\/Type\/Page\/[^>]*\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g),
  ];
  return [...new Set(boxes.map(([, ...box]) => box.map((side) => Math.round(+side)).join('x')))];
}

function convertDocument(bytes: Uint8Array, ending: string, filter: string): Promise<Buffer> {
  return convert({ name: 'document.docx', bytes }, filter, (folder) =>
    readFile(join(folder, `document.${ending}`)),
  );
}

function writerPlaces(program: string): string[] {
  const folder = dirname(realpathSync(program));
  return ['libswlo.so', 'swlo.dll', '../Frameworks/libswlo.dylib'].map((name) =>
    join(folder, name),
  );
}
