import { chromium } from "playwright";
import { browserOptions } from "../support/browser.ts";
import { servePage } from "./support/serve-page.ts";
import { fakeGuest } from "./support/fake-guest.ts";
const page_ = await servePage(async()=>fakeGuest);
const b = await chromium.launch(browserOptions());
const p = await b.newPage(); p.on("console",m=>console.log("console",m.text())); p.on("pageerror",e=>console.log("pageerror",e.message)); p.on("requestfailed",r=>console.log("failed",r.url()));
await p.goto(page_.url);
await p.waitForFunction(()=> "harness" in globalThis);
for (let k=0;k<3;k++){
 console.log("cold", await p.evaluate(async()=>{ const t=performance.now(); const s=await globalThis.harness.open(); globalThis.s?.close?.(); globalThis.s=s; const o=performance.now()-t; const r=await globalThis.harness.watch(s,`$.print("hi")`); return {o,...r}; }));
 for(let i=0;i<4;i++) console.log("warm", await p.evaluate(async()=>{ await globalThis.s.prepare(); const r= await globalThis.harness.watch(globalThis.s,`$.print("hi")`); return [r.firstEvent, r.ended, r.gap, r.outcome]; }));
}
await b.close(); await page_.close();
