import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Compiling the glossary takes seconds on a busy machine.
  test: { testTimeout: 60_000, include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'] },
});
