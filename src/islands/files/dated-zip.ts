import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';

const PROPERTIES = 'docProps/core.xml';

/**
 * An Office file whose times are all those of one ISO day: programs write the time of day into it, and the
 * same content has to give the same bytes.
 */
export function datedZip(bytes: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
  const files: Unzipped = unzipSync(bytes);
  const properties = strFromU8(files[PROPERTIES] ?? new Uint8Array());
  files[PROPERTIES] = strToU8(
    properties.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
  );
  return zipSync(files, { mtime: zipDay(date) });
}

/** The time for entries of an archive. Archives hold local times: noon is that day everywhere. */
export function zipDay(date: string): Date {
  return new Date(`${date}T12:00`);
}
