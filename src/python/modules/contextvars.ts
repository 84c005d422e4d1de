// `contextvars`, as a port imports it.
export { Context, ContextVar, Token, copy_context } from "../contextvars.ts";
