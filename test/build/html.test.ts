import { HtmlValidate } from 'html-validate';
import type { Message } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages } from '../../scripts/html/read-pages.ts';
import { htmlRules } from '../support/html-rules.ts';

const validator = new HtmlValidate(htmlRules);

test.each(readPages())('$url 是合格的 HTML', async (page) => {
  const report = await validator.validateString(page.html, page.file);
  const messages = report.results.flatMap((result) => result.messages);
  expect(messages.length, messages.map(describeMessage).join('\n')).toBe(0);
});

function describeMessage({ line, column, message, ruleId, selector }: Message): string {
  return `第 ${line} 行第 ${column} 列：${message}（规则 ${ruleId}；位置 ${selector ?? '未知'}）`;
}
