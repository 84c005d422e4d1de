import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  cacheDir: "node_modules/.cache/vitest",
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/site/**"],
    testTimeout: 30_000,
  },
});
