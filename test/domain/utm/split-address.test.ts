import { describe, expect, test } from 'vitest';
import { splitAddress } from '../../../src/domain/utm/split-address.ts';

describe('splitAddress', () => {
  test('cuts at ? and # and decodes nothing', () => {
    expect(splitAddress(' https://a.example.com:8080/p/%E5?x=1&&y=a?b#top?z ')).toEqual({
      address: {
        base: 'https://a.example.com:8080/p/%E5',
        query: ['x=1', 'y=a?b'],
        fragment: '#top?z',
      },
    });
  });

  test.each([
    'http://example.com',
    'HTTPS://Example.COM/',
    'https://例子.中国/页',
    'https://localhost:3000/x',
    'https://192.0.2.1/',
    'https://[2001:db8::1]:443/',
    'https://example.com./',
  ])('takes %s', (text) => {
    expect(splitAddress(text)).toHaveProperty('address');
  });

  test.each([
    ['', '还没有填'],
    ['example.com/p', '从 https:// 或 http:// 开始'],
    ['example.com:8080', '从 https:// 或 http:// 开始'],
    ['javascript:alert(1)', '不是网页'],
    ['weixin://dl/business', '不是网页'],
    ['mailto:a@example.com', '不是网页'],
    ['https:/example.com', '两条斜线'],
    ['https://', '没有域名'],
    ['https:///path', '没有域名'],
    ['https://intranet/', '不完整'],
    ['https://exa mple.com/', '空格'],
    ['https://-a.example.com/', '写法不对'],
    ['https://exam_ple.com/', '写法不对'],
    ['https://a..com/', '写法不对'],
    ['https://user:pw@example.com/', '账号或密码'],
    ['https://example.com:99999/', '端口'],
    ['https://example.com:/', '端口'],
  ])('refuses %s', (text, why) => {
    const split = splitAddress(text);
    expect('fault' in split && split.fault).toContain(why);
  });
});
