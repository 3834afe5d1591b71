import { defineConfig } from 'vitest/config'

/** They replace what a process holds once for all, so each has a process of its own. */
const alone = ['tests/unit/catalog/open-catalog.test.ts', 'tests/unit/site-language.test.ts']

/** `#lib/*` and `#components/*` resolve through `imports` in package.json. */
export default defineConfig({
  test: {
    environment: 'node',
    // Processes, not threads: only a process can change its time zone.
    pool: 'forks',
    // Generous for a busy machine: no test measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    unstubEnvs: true,
    // All cores: many tests wait for a process or a timer rather than for a processor.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/unit/**/*.test.ts'],
          exclude: alone,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
})
