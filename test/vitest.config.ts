import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const minute = 60_000;

/** Tests are grouped by what they need: nothing, the content files, a build, a browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        test: { name: 'domain', include: ['test/domain/**/*.test.ts'], testTimeout: minute },
      },
      {
        test: { name: 'content', include: ['test/content/**/*.test.ts'], testTimeout: minute },
      },
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          testTimeout: minute,
          hookTimeout: minute,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/prepare-browser.ts'],
          // Two browsers on two cores are a third faster than one; more only wait for each other.
          maxWorkers: 2,
          // A busy machine may stall a browser once; what fails twice is a fault.
          retry: 1,
          testTimeout: minute,
          hookTimeout: 2 * minute,
        },
      },
    ],
  },
});
