import { defineConfig } from 'vitest/config';

/** Real browsers on the built extension. One file at a time: two browsers at once starve each other on small machines. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
