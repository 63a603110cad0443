import { QUIET_ZONE, qrWidth } from '../../domain/utm/qr-path.ts';

/** Enough for a code of 8 cm at 300 dots an inch. */
const LEAST_PIXELS = 1000;

/** The code as a PNG file, each module a whole number of pixels wide; undefined where the browser cannot make one. */
export async function qrPng(modules: boolean[][]): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const width = qrWidth(modules);
  const scale = Math.ceil(LEAST_PIXELS / width);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = width * scale;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  modules.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) pen.fillRect((x + QUIET_ZONE) * scale, (y + QUIET_ZONE) * scale, scale, scale);
    });
  });
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}
