// 1:1 A Python module is imported whole, `import * as x from "x"`, or by names, `import { a } from "x"`.
// 2:1 A Python module is imported whole, `import * as x from "x"`, or by names, `import { a } from "x"`.
// 3:11 Import at the top of the program: `import * as x from "x"`.
