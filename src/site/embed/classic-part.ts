// How the classic form of an example (build/classic-scripts.ts) fetches a part of itself: by a script element, which
// needs nobody's leave, in the place of `import()`, which in a frame of opaque origin needs that of the host.

interface ClassicParts {
  interleaveParts?: Record<string, unknown>;
}

/** The exports of the part that stands for a module; each part is fetched once. Rejects when it cannot be fetched. */
export function classicPart<Exports>(name: string): Promise<Exports> {
  const scope: typeof globalThis & ClassicParts = globalThis;
  const found = scope.interleaveParts?.[name];
  if (found !== undefined) return Promise.resolve(found as Exports);
  const urls: Readonly<Record<string, string>> = JSON.parse(document.querySelector<HTMLScriptElement>("script[data-parts]")?.dataset["parts"] ?? "{}");
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = urls[name] ?? "";
    script.onload = () => resolve(scope.interleaveParts?.[name] as Exports);
    script.onerror = () => {
      script.remove();
      reject(new Error(`${name} could not be fetched.`));
    };
    document.head.append(script);
  });
}
