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
