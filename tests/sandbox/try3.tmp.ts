import { chromium } from "playwright";
import { browserOptions } from "../support/browser.ts";
import { servePage } from "./support/serve-page.ts";
import { fakeGuest } from "./support/fake-guest.ts";
import * as m from "../../src/sandbox/node/sandbox-plugin.ts";
import { build } from "esbuild"; import fs from "node:fs";
let src = fs.readFileSync("src/sandbox/engine.ts","utf8");
src = src.replace("const wasmMemory","const M=[performance.now()];globalThis.M=M;const wasmMemory").replace("const quickjs = await","M.push(performance.now());const quickjs = await").replace("const vm = quickjs","M.push(performance.now());const vm = quickjs").replace("vm.runtime.setMaxStackSize(stack);","vm.runtime.setMaxStackSize(stack);M.push(performance.now());").replace("const isFull","M.push(performance.now());const isFull").replace("  evaluate(hardenSource","  globalThis.M.push(performance.now());evaluate(hardenSource");
fs.writeFileSync("src/sandbox/engine.tmp.ts",src);
fs.writeFileSync("src/sandbox/worker.tmp.ts",fs.readFileSync("src/sandbox/worker.ts","utf8").replace("./engine.ts","./engine.tmp.ts").replace("addEventListener(","globalThis.T0=performance.now();addEventListener(").replace('type: "ready" }','type: "ready", M:[globalThis.T0,...globalThis.M] }'));
const worker = await m.script("worker.tmp.ts");
fs.rmSync("src/sandbox/engine.tmp.ts");fs.rmSync("src/sandbox/worker.tmp.ts");
const page_ = await servePage(async()=>fakeGuest);
const b = await chromium.launch({...browserOptions(), args:[...browserOptions().args!, ...process.argv.slice(2)]});
const wasm64 = fs.readFileSync("node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm").toString("base64");
for (let k=0;k<4;k++){ const ctx = await b.newContext(); const p = await ctx.newPage(); await p.goto(page_.url);
await p.waitForFunction(()=> "harness" in globalThis); await p.waitForTimeout(300);
console.log("bare", JSON.stringify(await p.evaluate(async({worker,wasm64,guest})=>{
  const bytes=Uint8Array.from(atob(wasm64),c=>c.charCodeAt(0));
  const t=performance.now(); const marks={};
  const w=new Worker(URL.createObjectURL(new Blob([worker])));
  const mod=await WebAssembly.compile(bytes); marks.compile=performance.now()-t;
  const ch=new MessageChannel(); w.postMessage({module:mod,guest,memory:128<<20,stack:128<<10},[ch.port2]);
  await new Promise(r=>{ch.port1.onmessage=e=>{ if(e.data.type=="ready"){marks.M=e.data.M; marks.ready=performance.now()-t; ch.port1.postMessage({type:"run",run:1,program:"$.print('x')",file:"x",limits:{stepTime:1000,totalTime:2000,watchdog:3000,memory:1,stack:1,outputBytes:1e5,outputLines:1000,events:1000,eventBytes:1e6,timers:1,programSize:1e5,nesting:200}})} else if(e.data.type=="events") marks.first=performance.now()-t; else {marks.end=performance.now()-t;r();} }});
  w.terminate(); return marks;
},{worker,wasm64,guest:fakeGuest})));
await ctx.close(); }
await b.close(); await page_.close();
