import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  cacheDir: "node_modules/.cache/vitest",
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/site/**"],
    // CPython takes two seconds to start on a calm machine, and much longer on a busy one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
