// The sandbox of the page. Loaded with example-run.ts, on first intent to run something.
import { createSandbox } from "../sandbox/index.ts";

/** One for the page; it decides how many programs run at once. */
export const sandbox = createSandbox();
