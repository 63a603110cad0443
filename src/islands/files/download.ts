export function download(_n: string, _t: string, _c: BlobPart) {}
