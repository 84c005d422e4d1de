const a = b
type C = string
(d)()
const e = f as G
(h)()
let i = j as K
[l].m()
const n = o!
interface P {}
`text`.length
