export async function stateFromLink<T>(_: (d: unknown) => d is T): Promise<{ value: T } | { reason: string | null }> { return { reason: null }; }
