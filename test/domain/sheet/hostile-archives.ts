import { deflateRawSync } from 'node:zlib';
import { bareWorkbook } from './bare-workbook.ts';
import {
  ABSURD,
  BROKEN,
  LOCKED,
  NESTED,
  OVERLAP,
  PATHS,
  PIECES,
  type Hostile,
} from './refusals.ts';
import type { Part } from './zip-bytes.ts';

/** Forty megabytes in forty kilobytes. */
const bomb = deflateRawSync(new Uint8Array(40 * 1024 * 1024));

function shared(count: number): Part[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `xl/media/${index}.xml`,
    size: 9,
    sharedWith: 'xl/a.bin',
  }));
}

/** Workbooks whose archive lies. */
export const HOSTILE_ARCHIVES: Hostile[] = [
  [
    '解开比目录说的大',
    () => bareWorkbook({}, { name: 'xl/a.xml', packed: bomb, size: 1000 }),
    ABSURD,
  ],
  [
    '图片也不例外',
    () => bareWorkbook({}, { name: 'xl/media/a.png', packed: bomb, size: 9 }),
    ABSURD,
  ],
  ['解开比目录说的小', () => bareWorkbook({}, { name: 'xl/a.xml', content: 'a', size: 9 }), ABSURD],
  [
    '压缩包套压缩包',
    () => bareWorkbook({}, { name: 'xl/embeddings/a.bin', content: bareWorkbook() }),
    NESTED,
  ],
  [
    '一份内容当许多份',
    () =>
      bareWorkbook(
        {},
        { name: 'xl/a.bin', packed: bomb, size: 99 },
        { name: 'xl/b.bin', size: 99, sharedWith: 'xl/a.bin' },
      ),
    OVERLAP,
  ],
  [
    '一份内容当一千份',
    () => bareWorkbook({}, { name: 'xl/a.bin', packed: bomb, size: 9 }, ...shared(1000)),
    OVERLAP,
  ],
  [
    '内容伸进后一份里',
    () =>
      bareWorkbook(
        {},
        { name: 'xl/a.bin', content: 'a', reach: 40 },
        { name: 'xl/b.bin', content: 'b' },
      ),
    OVERLAP,
  ],
  ['内容伸进目录里', () => bareWorkbook({}, { name: 'xl/a.bin', content: 'a', reach: 40 }), BROKEN],
  ['同名的两份', () => bareWorkbook({}, { name: 'XL/Workbook.xml', content: '<a/>' }), OVERLAP],
  [
    '两处名字不一样',
    () => bareWorkbook({}, { name: 'xl/a.xml', localName: 'xl/b.xml', content: '<a/>' }),
    BROKEN,
  ],
  [
    '校验和不对',
    () => bareWorkbook({}, { name: 'xl/a.xml', packed: deflateRawSync('<b/>'), size: 4 }),
    BROKEN,
  ],
  [
    '份数太多',
    () =>
      bareWorkbook(
        {},
        ...Array.from({ length: 3000 }, (_, index) => ({ name: `xl/media/${index}.png` })),
      ),
    PIECES,
  ],
  ['路径往上走', () => bareWorkbook({}, { name: '../../evil.xml', content: '<a/>' }), PATHS],
  ['路径从根开始', () => bareWorkbook({}, { name: '/etc/passwd' }), PATHS],
  ['Windows 的路径', () => bareWorkbook({}, { name: 'xl\\..\\..\\a.xml' }), PATHS],
  ['带盘符', () => bareWorkbook({}, { name: 'C:evil.xml' }), PATHS],
  ['压缩包自己有密码', () => bareWorkbook({}, { name: 'xl/a.xml', encrypted: true }), LOCKED],
];
