/**
 * Prints the ending alone or the whole tree. The browser's own print command gives the whole tree;
 * the style sheet reads `data-print`.
 */
export function printPage(part: 'ending' | 'tree'): void {
  const { dataset } = document.documentElement;
  dataset['print'] = part;
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
}

/** Unfolds the endings on paper where the style sheet cannot do it (Firefox before 143). */
export function unfoldForPrint(): () => void {
  if (CSS.supports('selector(::details-content)')) return () => undefined;
  const folded: HTMLDetailsElement[] = [];
  const unfold = () => {
    folded.push(
      ...document.querySelectorAll<HTMLDetailsElement>('.tree-endings details:not([open])'),
    );
    for (const each of folded) each.open = true;
  };
  const fold = () => {
    for (const each of folded.splice(0)) each.open = false;
  };
  addEventListener('beforeprint', unfold);
  addEventListener('afterprint', fold);
  return () => {
    removeEventListener('beforeprint', unfold);
    removeEventListener('afterprint', fold);
  };
}
