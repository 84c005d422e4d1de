// Installs what is missing, on any Node from 20 on, before anything of the project can run. Used by start.mjs and test.mjs.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const ownNode = `${root}node_modules/node/bin/node`;

/** Installs the locked packages unless they are there already, and puts the project's own Node first on the path. */
export function installPackages() {
  const installed = `${root}node_modules/.package-lock.json`;
  const isFresh =
    existsSync(installed) &&
    existsSync(ownNode) &&
    statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
  if (!isFresh && !isSameLock(installed)) {
    console.log("Installing packages …");
    // `--no-save` keeps to the lock file and does not write it. `npm ci` would do too, but it refuses wherever a registry
    // lacks the optional packages of some other platform, which the lock file then cannot name.
    run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]);
  }
  if (!existsSync(ownNode)) {
    fail("The package `node` did not install: its install script must be allowed to run (see allowScripts in package.json).");
  }
  process.env.PATH = `${root}node_modules/node/bin:${root}node_modules/.bin:${process.env.PATH}`;
}

/** Whether the installed packages are those of the lock file, whatever the files' times say. */
function isSameLock(installed) {
  if (!existsSync(installed) || !existsSync(ownNode)) return false;
  const versions = (path) =>
    Object.entries(JSON.parse(readFileSync(path, "utf8")).packages)
      .filter(([name, entry]) => name !== "" && !entry.optional)
      .map(([name, { version }]) => `${name}@${version}`)
      .sort()
      .join("\n");
  return versions(installed) === versions(`${root}package-lock.json`);
}

/** Runs a program in the project's folder, and ends with its status if it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error) fail(`\`${command}\` could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
