import { defineConfig } from 'vitest/config'

/** `#lib/*` and `#components/*` resolve through `imports` in package.json. */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // Processes, not threads: only a process can change its time zone.
    pool: 'forks',
  },
})
