import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readPages } from '../../scripts/html/read-pages.ts';
import { withPolicy } from '../../src/integrations/csp.ts';
import { findTag } from '../support/page-text.ts';

const hash = (code: string) => createHash('sha256').update(code).digest('base64');

test('只放行页面里原有的内联脚本', () => {
  const html = withPolicy(
    '<html><head><meta charset="utf-8"><script>a()</script><script type="module">b()</script>' +
      '<script type="application/ld+json">{}</script><script src="/c.js"></script></head></html>',
  );
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const allowed = [...policy.matchAll(/'sha256-([^']+)'/g)].map((match) => match[1]);
  expect(allowed).toEqual([hash('a()'), hash('b()')]);
  expect(policy).toContain("default-src 'self'");
  expect(policy.split('; ').find((part) => part.startsWith('script-src'))).not.toMatch(/inline/);
});

test('策略写在字符集之后、第一个脚本之前', () => {
  const html = withPolicy('<head><meta charset="utf-8"><script>a()</script></head>');
  expect(html).toMatch(/^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
  expect(withPolicy('<head><script>a()</script></head>')).toMatch(/^<head><meta http-equiv/);
});

test.each(readPages())('$url 只有一条策略，字符集在前 1,024 字节之内', (page) => {
  const policies = page.tags.filter(
    (tag) => tag.attributes.get('http-equiv') === 'Content-Security-Policy',
  );
  const firstScript = findTag(page, 'script')?.end ?? page.html.length;
  expect(policies).toHaveLength(1);
  expect(policies[0]?.end).toBeLessThan(firstScript);
  expect(Buffer.from(page.html).subarray(0, 1024).toString()).toMatch(/<meta charset=/i);
});
