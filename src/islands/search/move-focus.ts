/**
 * Arrow keys go through the links of the answer, up from the first one back to the input; Enter in
 * the input opens the first page; a letter typed on a link goes on typing.
 */
export function moveFocus(event: KeyboardEvent, input: HTMLInputElement, results: Element): void {
  if (event.isComposing) return;
  const links = [...results.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const target = targetOf(event, at);
  if (target === undefined) return;
  if (target === 'input') {
    input.focus();
    return;
  }
  const link = target < 0 ? input : links[target];
  if (!link) return;
  event.preventDefault();
  if (event.key === 'Enter') link.click();
  else link.focus();

  function targetOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, index: number) {
    if (key === 'ArrowDown') return index + 1;
    if (key === 'ArrowUp') return index === -1 ? undefined : index - 1;
    if (key === 'Enter') return document.activeElement === input ? 0 : undefined;
    const types = index >= 0 && (key.length === 1 || key === 'Backspace');
    return types && key !== ' ' && !ctrlKey && !metaKey && !altKey ? 'input' : undefined;
  }
}
