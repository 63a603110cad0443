import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipboardHtml, clipboardText } from '../../../src/domain/sheet/clipboard-text.ts';
import { readDelimited } from '../../../src/domain/sheet/read-delimited.ts';

test('格子之间是制表符，行之间换行', () => {
  expect(
    clipboardText([
      ['搜索', '1,200'],
      ['社媒', ''],
    ]),
  ).toBe('搜索\t1,200\n社媒\t');
});

test('格子里有引号、换行、制表符时加引号', () => {
  expect(clipboardText([['说“好”', '5"', '一\n二', 'a\tb']])).toBe(
    '说“好”\t"5"""\t"一\n二"\t"a\tb"',
  );
});

test('HTML 里的符号不会变成标签，换行留着', () => {
  expect(
    clipboardHtml([
      ['<b>&"粗"</b>', '一\r\n二'],
      ['3', ''],
    ]),
  ).toBe(
    '<table><tr><td>&lt;b&gt;&amp;"粗"&lt;/b&gt;</td><td>一<br>二</td></tr><tr><td>3</td><td></td></tr></table>',
  );
});

test('任意格子复制再粘贴回来不变', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '文', ',', ';', '"', '\t', '\n', '\r', ' ', '1', '-'),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }), (cells) => {
      expect(readDelimited(clipboardText(cells), '\t')).toEqual(cells);
    }),
    { numRuns: 500 },
  );
});
