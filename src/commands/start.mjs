// `npm start`: installs what is missing, builds the site, serves it, prints the address.
import { installPackages, ownNode, root, run } from "./install.mjs";

installPackages();
run(ownNode, [`${root}src/commands/main.ts`, "build"]);
run(ownNode, [`${root}src/commands/main.ts`, "serve", ...process.argv.slice(2)]);
