import { expect, test } from 'vitest';
import { parseExcerpt } from '../../../src/domain/search/excerpt.ts';

test('joins the marks that belong together', () => {
  expect(parseExcerpt('降低<mark>获</mark><mark>客</mark><mark>成本</mark>先看渠道')).toEqual([
    { text: '降低', marked: false },
    { text: '获客成本', marked: true },
    { text: '先看渠道', marked: false },
  ]);
});

test('leaves out the title that the excerpt repeats, also when it is marked', () => {
  expect(parseExcerpt('什么是<mark>获客成本</mark>. 花费除以转化量', '什么是获客成本')).toEqual([
    { text: '花费除以转化量', marked: false },
  ]);
  expect(parseExcerpt('什么是获客成本，怎么降', '什么是获客成本')).toEqual([
    { text: '什么是获客成本，怎么降', marked: false },
  ]);
});

test('leaves out a title that is a question, and one that ends in Latin letters', () => {
  const question = '效果，怎么平衡？';
  expect(parseExcerpt('<mark>效果</mark>，怎么平衡？. 先算工具', question)).toEqual([
    { text: '先算工具', marked: false },
  ]);
  expect(parseExcerpt('净 <mark>ROI</mark>. 先算<mark>ROI </mark>再看', '净 ROI')).toEqual([
    { text: '先算', marked: false },
    { text: 'ROI', marked: true },
    { text: ' 再看', marked: false },
  ]);
});

test('reads like the page between blocks', () => {
  expect(parseExcerpt('常见误区. 不要只看花费。. 再看收入。 下一段 3.5 倍')).toEqual([
    { text: '常见误区 · 不要只看花费。再看收入。下一段 3.5 倍', marked: false },
  ]);
});

test('what looks like HTML stays text', () => {
  expect(parseExcerpt('&lt;img src=x onerror=alert(1)&gt; <mark>CAC</mark> & <b>')).toEqual([
    { text: '<img src=x onerror=alert(1)> ', marked: false },
    { text: 'CAC', marked: true },
    { text: ' & <b>', marked: false },
  ]);
});
