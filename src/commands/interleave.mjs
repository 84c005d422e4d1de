#!/usr/bin/env node
// The `interleave` command. Plain JavaScript, so that any Node starts it: it hands over to the project's own Node, which
// runs the TypeScript of main.ts as it is.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ownNode = fileURLToPath(new URL("../../node_modules/node/bin/node", import.meta.url));
if (!existsSync(ownNode)) {
  console.error("Interleave is not installed yet: run `npm ci` in its folder, then try again.");
  process.exit(2);
}
const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const { status, signal } = spawnSync(ownNode, [main, ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? (signal === "SIGINT" ? 130 : 1));
