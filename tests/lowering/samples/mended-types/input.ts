const f = async <const T,>(x: T) => x, g = async <T = Map<string, () => void>>(x: T): Promise<void> => {};
let a!: number, b: [x?: number] = [], h: (this: Foo, x: any) => asserts x;
const C = class<T extends { a: number }> extends D<T> {};
try {} catch (e: any) {} 
