const { print } = $.import("python");
const names = ["window", "self", "process", "require", "postMessage", "fetch", "importScripts", "XMLHttpRequest", "WebSocket", "indexedDB", "WebAssembly", "console", "std", "os", "scriptArgs", "__interleave"];
print(names.filter((name) => name in globalThis).length);
