import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  swappedText,
  swapWords,
  type PairOrigin,
  type WordPair,
} from '../../../src/domain/industry/swap-words.ts';

const pair = (from: string, to: string, origin: PairOrigin = 'source'): WordPair => ({
  from,
  to,
  origin,
});
const swapped = (text: string, ...pairs: WordPair[]) => swappedText(swapWords(text, pairs));

describe('swapWords', () => {
  test('the example of the source: 用户兴趣 → 采购需求', () => {
    expect(swapped('按用户兴趣推送', pair('用户兴趣', '采购需求'))).toBe('按采购需求推送');
  });

  test('the longest word wins, whatever the order of the list', () => {
    const pairs = [pair('用户', '采购方'), pair('用户分层', '经销商分级'), pair('分层', '分级')];
    expect(swapped('用户分层以后，用户更清楚', ...pairs)).toBe('经销商分级以后，采购方更清楚');
    expect(swapped('用户分层', ...pairs.toReversed())).toBe('经销商分级');
  });

  test('what was put in is not swapped again', () => {
    expect(swapped('甲乙', pair('甲', '乙'), pair('乙', '甲'))).toBe('乙甲');
    expect(swapped('会员', pair('会员', '老会员'), pair('老', '旧'))).toBe('老会员');
  });

  test('of two pairs for one word the first counts', () => {
    expect(swapped('会员', pair('会员', '经销商', 'own'), pair('会员', '客户'))).toBe('经销商');
  });

  test('Latin words match in either case and only whole', () => {
    const pairs = [pair('App', '订货系统'), pair('KOL', '专家')];
    expect(swapped('用APP找kol，Apple 和 KOLs 不动', ...pairs)).toBe(
      '用订货系统找专家，Apple 和 KOLs 不动',
    );
  });

  test('signs in words are signs', () => {
    expect(swapped('a.c 和 abc，达人（KOL）', pair('a.c', 'x'), pair('达人（KOL）', '专家'))).toBe(
      'x 和 abc，专家',
    );
    expect(
      swapped('1+1 [a|b] \\d', pair('1+1', '二'), pair('[a|b]', '甲'), pair('\\d', '数')),
    ).toBe('二 甲 数');
  });

  test('each swap keeps the word of the text and its pair, and the counts say how many', () => {
    const app = pair('App', '系统', 'case');
    const { pieces, counts } = swapWords('APP 和 app', [app, pair('无', '有')]);
    expect(pieces).toEqual([
      { text: '系统', from: 'APP', pair: app },
      { text: ' 和 ' },
      { text: '系统', from: 'app', pair: app },
    ]);
    expect([...counts]).toEqual([[app, 2]]);
  });

  test('no text, no pairs, blank words', () => {
    expect(swapWords('', [pair('a', 'b')]).pieces).toEqual([]);
    expect(swapWords('原文', []).pieces).toEqual([{ text: '原文' }]);
    expect(swapped('a b', pair(' ', 'x'), pair('', 'y'))).toBe('a b');
  });
});

describe('for any text and list', () => {
  const word = fc.string({ unit: fc.constantFrom(...'甲乙丙丁aB1.'), minLength: 1, maxLength: 4 });
  const pairs = fc.array(
    fc.tuple(word, word).map(([from, to]) => pair(from, to)),
    { maxLength: 8 },
  );
  const texts = fc.string({ unit: fc.constantFrom(...'甲乙丙丁aB1. '), maxLength: 30 });

  test('undoing the swaps gives the text back', () => {
    fc.assert(
      fc.property(texts, pairs, (text, list) => {
        const { pieces, counts } = swapWords(text, list);
        expect(pieces.map((piece) => ('from' in piece ? piece.from : piece.text)).join('')).toBe(
          text,
        );
        const swaps = pieces.filter((piece) => 'from' in piece).length;
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(swaps);
      }),
    );
  });

  test('agrees with trying the words one place after another', () => {
    fc.assert(
      fc.property(texts, pairs, (text, list) => {
        expect(swapped(text, ...list)).toBe(plainly(text, list));
      }),
    );
  });

  /** The rule written as a loop, without a pattern. */
  function plainly(text: string, list: WordPair[]): string {
    const latin = (sign: string | undefined) => sign !== undefined && /[a-z0-9]/i.test(sign);
    let out = '';
    for (let at = 0; at < text.length;) {
      const fitting = list.filter(({ from }) => {
        const end = at + from.length;
        return (
          text.slice(at, end).toLowerCase() === from.toLowerCase() &&
          !(latin(from[0]) && latin(text[at - 1])) &&
          !(latin(from.at(-1)) && latin(text[end]))
        );
      });
      const longest = Math.max(0, ...fitting.map(({ from }) => from.length));
      const chosen = fitting.find(({ from }) => from.length === longest);
      out += chosen?.to ?? text.charAt(at);
      at += chosen ? longest : 1;
    }
    return out;
  }
});
