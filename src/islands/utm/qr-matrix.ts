/**
 * The modules of the QR code of a text, row by row, true for dark; undefined where the text is too long for one.
 * A seventh of the code may be damaged (level M). Loads the library when it is first needed.
 */
export async function qrMatrix(text: string): Promise<boolean[][] | undefined> {
  const { encode } = await import('uqr');
  try {
    return encode(text, { ecc: 'M', border: 0 }).data;
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}
