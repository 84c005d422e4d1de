// Pyodide, as one would put it into a page.
import { pythonSteps } from "../programs.ts";

interface Pyodide {
  runPython(text: string): unknown;
}

const address = "/pyodide/pyodide.mjs";
const python: Promise<Pyodide> = import(/* @vite-ignore */ address).then(({ loadPyodide }) => loadPyodide({ indexURL: "/pyodide/", stdout() {} }));

addEventListener("message", async ({ data }) => {
  const pyodide = await python;
  const began = performance.now();
  pyodide.runPython(data === "steps" ? pythonSteps : `print("hello")`);
  postMessage(performance.now() - began);
});
