import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qrPath, qrSvg, qrWidth, QUIET_ZONE } from '../../../src/domain/utm/qr-path.ts';

const modules = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.array(fc.array(fc.boolean(), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
);

test('the bars of the path cover the dark modules and nothing else', () => {
  fc.assert(
    fc.property(modules, (code) => {
      const drawn = code.map((row) => row.map(() => false));
      for (const [, x, y, length] of qrPath(code).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
        for (let step = 0; step < Number(length); step += 1) {
          const row = drawn[Number(y) - QUIET_ZONE];
          if (row) row[Number(x) - QUIET_ZONE + step] = true;
        }
      }
      expect(drawn).toEqual(code);
    }),
  );
});

test('the file has the quiet zone of four modules on each side', () => {
  const code = [
    [true, false],
    [false, true],
  ];
  expect(qrWidth(code)).toBe(10);
  expect(qrSvg(code)).toContain('viewBox="0 0 10 10"');
  expect(qrSvg(code)).toContain('d="M4 4h1v1h-1zM5 5h1v1h-1z"');
});
