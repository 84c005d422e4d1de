import { print, ready, run } from "test";
const f = (x: unknown) => print(x)
async function main() {
  const a = f
  type T = string
  (await ready(f))(1)
  let b = a as (x: number) => void
  ;(b)(2)
  const c = [3] as const
  await ready(null) || print(c)
  let d = f!
  interface I {}
  [4].forEach(f)
  const e = ready as unknown
  ["forEach", "x"].length
  print(typeof e)
}
run(main());
