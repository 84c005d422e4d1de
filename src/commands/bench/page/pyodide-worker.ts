// Pyodide, as one would put it into a page. Runs the Python it is sent and answers how many ms that took.
interface Pyodide {
  runPython(text: string): unknown;
}

const address = "/pyodide/pyodide.mjs";
const python: Promise<Pyodide> = import(/* @vite-ignore */ address).then(({ loadPyodide }) => loadPyodide({ indexURL: "/pyodide/", stdout() {} }));

addEventListener("message", async ({ data }: MessageEvent<string>) => {
  const pyodide = await python;
  const began = performance.now();
  pyodide.runPython(data);
  postMessage(performance.now() - began);
});
