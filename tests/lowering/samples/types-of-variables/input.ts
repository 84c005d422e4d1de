let a: number, b: Map<string, number[]> = new Map<string, number[]>(), c!: string;
const { d, e: [f] }: { d: number; e: number[] } = g;
var h: typeof a | undefined
let i: { (x: number): string; new (y: string): Foo; readonly [k: string]: any };
let j: (a: number, ...b: string[]) => asserts a is 1;
let k: [first: string, second?: number, ...rest: boolean[]] = ["a"], l: [string?, number?] = [];
let m: A.B["c"][] | `a${string}` | -1 | unique symbol;
