import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { blankDocument } from '../../../src/domain/document/document-draft.ts';
import { docxPlan } from '../../../src/domain/document/docx-plan.ts';
import { docxBytes } from '../../../src/islands/files/write-docx.ts';
import { convertToText, printedSizes, testWithLibreWriter } from '../../support/libre-writer.ts';
import { printedAbout, printedDocument, printedDraft } from './printed-document.ts';

const plan = docxPlan(printedDocument, printedAbout, printedDraft);
const bytes = await docxBytes(plan);
const parts = partsOf(bytes);
const body = parts['word/document.xml'] ?? '';

afterEach(() => void vi.useRealTimers());

test('同样的内容，什么时候、第几次都是同样的字节', async () => {
  await docxBytes(docxPlan(printedDocument, printedAbout, blankDocument(printedDocument, 1)));
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-02-03T04:05:06Z') });
  expect(Buffer.compare(bytes, await docxBytes(plan))).toBe(0);
  expect(parts['docProps/core.xml']).toContain('2026-11-22T00:00:00Z');
});

test('中文字体、语言、标题样式', () => {
  expect(parts['word/styles.xml']).toMatch(/w:eastAsia="微软雅黑"/);
  expect(parts['word/styles.xml']).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/);
  expect(body.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(3);
});

test('A4，竖着放不下的表横放；页脚有页码', () => {
  expect([...body.matchAll(/<w:pgSz ([^/]*)\/>/g)].map(([, size]) => size)).toEqual([
    'w:w="11906" w:h="16838" w:orient="portrait"',
    'w:w="16838" w:h="11906" w:orient="landscape"',
  ]);
  const footers = Object.keys(parts).filter((name) => name.startsWith('word/footer'));
  expect(footers.map((name) => instructions(parts[name] ?? ''))).toEqual(
    footers.map(() => ['PAGE', 'NUMPAGES']),
  );
});

test('每张表的表头在每一页重复', () => {
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
});

test('每个值都在，特殊的字不破坏文件', async () => {
  expect(textOf(body)).toContain('双十二 <预热> & 返场');
  expect(textOf(body)).toContain('29.17%');
  const story = 'a\u0000b\u000b\ud800c\r\nd';
  const odd = { params: { ...printedDraft.params, story }, tables: {} };
  const file = await docxBytes(docxPlan(printedDocument, printedAbout, odd));
  const xml = partsOf(file)['word/document.xml'] ?? '';
  expect(xml).toMatch(/abc<\/w:t><\/w:r><w:r>(<w:rPr>.*?<\/w:rPr>)?<w:br\/>/);
});

testWithLibreWriter('LibreOffice 打开后，每个值都读得到', async () => {
  const lines = (await convertToText(bytes)).split(/\r?\n/).map((line) => line.trim());
  const wanted = plan.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'text') return [block.text];
      if (block.kind === 'fields') return block.fields.flatMap(({ label, text }) => [label, text]);
      if (block.kind === 'signatures')
        return block.names.map((name) => `${name}（签字）：\t　日期：`);
      return [block.columns.map(({ head }) => head), ...block.rows, block.totals ?? []].flat();
    }),
  );
  const missing = wanted
    .flatMap((text) => text.split('\n'))
    .filter((text) => !lines.includes(text));
  expect(missing).toEqual([]);
});

testWithLibreWriter('LibreOffice 印在 A4 上', async () => {
  expect(await printedSizes(bytes)).toEqual(['595x842', '842x595']);
});

function partsOf(file: Uint8Array): Record<string, string> {
  const files = Object.entries(unzipSync(file));
  return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
}

function instructions(xml: string): string[] {
  return [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, text = '']) => text);
}

function textOf(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
