const { print } = $.import("python");
const secret = "SECRET17".repeat(1000);
const buffer = new ArrayBuffer(4096, { maxByteLength: 4096 });
const bytes = new Uint8Array(buffer);
const copy = bytes.with(0, { valueOf() { buffer.resize(1); return 1; } });
print(typeof copy, secret.length);
