// `npm test`: installs what is missing, then runs every test: types, unit tests, content, the built site in a browser.
// The last line counts all of them: `N passed, N failed`.
import { installPackages, ownNode, root, run } from "./install.mjs";

installPackages();
run(ownNode, [`${root}src/commands/main.ts`, "test", ...process.argv.slice(2)]);
