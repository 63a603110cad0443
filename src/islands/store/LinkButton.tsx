export function LinkButton(_: { state: unknown }) { return null; }
