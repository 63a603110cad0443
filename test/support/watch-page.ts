import type { Page } from 'playwright-core';

/** Everything a page does that it should not, as sentences; grows while the page is open. */
export async function watchPage(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== origin)
      faults.push(`请求了外站：${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}：${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`控制台报错：${message.text()}`);
  });
  page.on('pageerror', (error) => {
    faults.push(`脚本出错：${error.message}`);
  });
  await page.exposeFunction('reportViolation', (violation: string) => {
    faults.push(`违反内容安全策略：${violation}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { reportViolation: (text: string) => void })
        .reportViolation;
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  return faults;
}
