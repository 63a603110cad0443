/**
 * Arrow keys go through the links of the answer, up from the first one back to the input; a letter
 * typed on a link goes on typing.
 */
export function moveFocus(event: KeyboardEvent, input: HTMLInputElement, results: Element): void {
  if (event.isComposing) return;
  const links = [...results.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  if (event.key === 'ArrowDown' || (event.key === 'ArrowUp' && at >= 0)) {
    const next = event.key === 'ArrowDown' ? links[at + 1] : (links[at - 1] ?? input);
    if (!next) return;
    event.preventDefault();
    next.focus();
  } else if (at >= 0 && isTyping(event)) {
    input.focus();
  }
}

function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const writes = key === 'Backspace' || (key.length === 1 && key !== ' ');
  return writes && !ctrlKey && !metaKey && !altKey;
}
