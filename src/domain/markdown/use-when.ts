import { bullets, joined, plain } from './blocks.ts';

/** When something is right, and when it is not. */
export function useWhen(yes: string[], no: string[] = []): string {
  const list = (items: string[]) => bullets(items.map(plain));
  if (no.length === 0) return list(yes);
  return joined('用它：', list(yes), '别用它：', list(no));
}
