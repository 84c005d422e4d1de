import { chromium } from "playwright";
import { browserOptions } from "../support/browser.ts";
import { servePage } from "./support/serve-page.ts";
import { fakeGuest } from "./support/fake-guest.ts";
import * as m from "../../src/sandbox/node/sandbox-plugin.ts";
const worker = await m.script("worker.ts");
const page_ = await servePage(async()=>fakeGuest);
const b = await chromium.launch({...browserOptions(), args:[...browserOptions().args!, ...process.argv.slice(2)]});
const wasm = "/some/base/assets/";
import {readFileSync} from "node:fs";
const wasm64 = readFileSync("node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm").toString("base64");
for (let k=0;k<4;k++){ const ctx = await b.newContext(); const p = await ctx.newPage(); await p.goto(page_.url);
await p.waitForFunction(()=> "harness" in globalThis); await p.waitForTimeout(300);
console.log("frame", await p.evaluate(async()=>{
  const f=document.createElement("iframe"); f.setAttribute("sandbox","allow-scripts"); f.hidden=true; f.srcdoc="<!doctype html><script>parent.postMessage(performance.now(),'*')</script>";
  const t=performance.now(); let msg; addEventListener("message",e=>{msg=[performance.now()-t,e.data]},{once:true});
  const r=new Promise(r=>f.onload=()=>r(performance.now()-t)); document.body.append(f); const l=await r; await new Promise(r=>setTimeout(r,50)); return {load:l,msg}; }));
console.log("bare", await p.evaluate(async({worker,wasm64,guest})=>{
  const bytes=Uint8Array.from(atob(wasm64),c=>c.charCodeAt(0));
  const t=performance.now(); const marks={};
  const w=new Worker(URL.createObjectURL(new Blob([worker])));
  const mod=await WebAssembly.compile(bytes); marks.compile=performance.now()-t;
  const ch=new MessageChannel(); w.postMessage({module:mod,guest,memory:128<<20,stack:128<<10},[ch.port2]);
  await new Promise(r=>{ch.port1.onmessage=e=>{ if(e.data.type=="ready"){marks.ready=performance.now()-t; ch.port1.postMessage({type:"run",run:1,program:"$.print('x')",file:"x",limits:{stepTime:1000,totalTime:2000,watchdog:3000,memory:1,stack:1,outputBytes:1e5,outputLines:1000,events:1000,eventBytes:1e6,timers:1,programSize:1e5,nesting:200}})} else if(e.data.type=="events") marks.first=performance.now()-t; else {marks.end=performance.now()-t;r();} }});
  w.terminate(); return marks;
},{worker,wasm64,guest:fakeGuest}));
await ctx.close(); }
for (let k=0;k<4;k++){ const ctx = await b.newContext(); const p = await ctx.newPage(); await p.goto(page_.url);
await p.waitForFunction(()=> "harness" in globalThis); await p.waitForTimeout(300);
 console.log("cold", JSON.stringify(await p.evaluate(async()=>{ const t=performance.now(); const s=await globalThis.harness.open(); globalThis.s=s; const o=performance.now()-t; const r=await globalThis.harness.watch(s,`$.print("hi")`); return {o,first:r.firstEvent,res:performance.getEntriesByType("resource").filter(x=>x.startTime>t).map(x=>[x.name.split("/").at(-1),x.startTime-t,x.responseEnd-t])}; })));
await ctx.close(); }
await b.close(); await page_.close();
