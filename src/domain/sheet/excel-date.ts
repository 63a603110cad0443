const DAY = 86_400_000;

/** Excel counts days from here (its 29 February 1900 never was; right from March 1900 on). */
const EPOCH = Date.UTC(1899, 11, 30);

/** `2026-11-22` as the day number of a spreadsheet. */
export function isoToSerial(iso: string): number {
  return (Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - EPOCH) / DAY;
}

/** The day number of a spreadsheet as `2026-11-22`; undefined outside 1900–9999. */
export function serialToIso(serial: number): string | undefined {
  if (!(serial >= 1 && serial < 2_958_466)) return undefined;
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
