import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Gives every built page a content security policy that allows this site's own files and the
 * inline scripts the build wrote, by their SHA-256, and nothing else. List it as the last
 * integration: a later one that changes a page would make its hashes wrong.
 *
 * `wasm-unsafe-eval` is for Pagefind; `unsafe-inline` styles for Expressive Code and Starlight,
 * which set style attributes. `frame-ancestors` has no effect in a page and belongs in a header.
 */
export function csp(): AstroIntegration {
  return {
    name: 'csp',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = globSync('**/*.html', { cwd: root });
        await Promise.all(files.map((file) => protect(join(root, file))));
        logger.info(`已为 ${files.length} 个页面写入内容安全策略`);
      },
    },
  };
}

async function protect(file: string): Promise<void> {
  await writeFile(file, withPolicy(await readFile(file, 'utf8')));
}

/**
 * The page with its policy before the first script. It goes after the charset where that comes
 * first, because browsers look for the charset in the first 1,024 bytes only.
 */
export function withPolicy(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  const head = /<head[^>]*>(\s*<meta charset=[^>]*>)?/i;
  if (!head.test(html)) throw new Error('页面没有 <head>，无法写入内容安全策略');
  return html.replace(head, (start) => start + policy);
}

function policyFor(html: string): string {
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...inlineScriptHashes(html)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

function inlineScriptHashes(html: string): Set<string> {
  const hashes = new Set<string>();
  for (const [, attributes = '', code = ''] of html.matchAll(
    /<script\b([^>]*)>([\s\S]*?)<\/script>/gi,
  )) {
    if (/\ssrc\s*=/i.test(attributes) || isData(attributes)) continue;
    hashes.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  }
  return hashes;
}

/** JSON and other data in a `script` element is not run, so need no hash. */
function isData(attributes: string): boolean {
  const type = /\stype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1];
  return type !== undefined && !/^(module|importmap|(text|application)\/javascript)$/i.test(type);
}
