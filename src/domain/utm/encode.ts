/** A value as it stands behind `=`: UTF-8, percent-encoded, signs at which chat tools cut a link included. */
export function encodeValue(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** What a percent-encoded value means; text that is not rightly encoded comes back as it is. */
export function decodeValue(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Encodes what may not stand in an address as it is and leaves the rest, `%E5` too, untouched. */
export function encodeUnsafe(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\u0021-\u007e]|["<>\\^`{|}]/gu, (sign) => encodeURIComponent(sign));
}
