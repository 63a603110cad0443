import { readFileSync } from 'node:fs';
import { readFile, type ReadFile } from '../../../src/islands/files/read-file.ts';

/** Bytes of a file under test/fixtures/workbooks. */
export function fixture(name: string): Uint8Array {
  return Uint8Array.from(
    readFileSync(new URL(`../../fixtures/workbooks/${name}`, import.meta.url)),
  );
}

/** Has the site read a file that a reader chose. */
export function readBytes(name: string, bytes: Uint8Array): Promise<ReadFile> {
  const { buffer } = Uint8Array.from(bytes);
  return readFile({ name, size: bytes.length, arrayBuffer: () => Promise.resolve(buffer) });
}

export function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
