// The functions of the engine's interface that quickjs.ts calls. The engine is shipped without the others
// (node/engine-wasm.ts), so one that is to be called has to stand here first; the types see to it.
import type { QuickJSFFI } from "@jitl/quickjs-wasmfile-release-sync/ffi";

export const engineFunctions = [
  "QTS_ArgvGetJSValueConstPointer",
  "QTS_Call",
  "QTS_DupValuePointer",
  "QTS_Eval",
  "QTS_FreeCString",
  "QTS_FreeValuePointer",
  "QTS_GetFalse",
  "QTS_GetFloat64",
  "QTS_GetGlobalObject",
  "QTS_GetProp",
  "QTS_GetString",
  "QTS_GetTrue",
  "QTS_GetUndefined",
  "QTS_NewArrayBuffer",
  "QTS_NewContext",
  "QTS_NewFloat64",
  "QTS_NewFunction",
  "QTS_NewRuntime",
  "QTS_NewString",
  "QTS_ResolveException",
  "QTS_RuntimeEnableInterruptHandler",
  "QTS_RuntimeSetMaxStackSize",
  "QTS_Typeof",
] as const satisfies readonly (keyof QuickJSFFI)[];

export type EngineFunctions = Pick<QuickJSFFI, (typeof engineFunctions)[number]>;
