export const a = 1;
export default function f() {}
export { a as b };
export * from "c";
