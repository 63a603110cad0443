/** The button of a manual that prints its step cards and nothing else. */
export function printSteps(): void {
  const button = document.querySelector('[data-print-steps]');
  button?.addEventListener('click', () => {
    document.body.dataset['print'] = 'steps';
    addEventListener('afterprint', () => delete document.body.dataset['print'], { once: true });
    window.print();
  });
}
