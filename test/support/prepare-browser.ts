import { findBrowser } from '../../scripts/find-browser.ts';

/** Runs once before the browser tests: a browser that must be installed first may take minutes. */
export default function prepareBrowser(): void {
  findBrowser();
}
