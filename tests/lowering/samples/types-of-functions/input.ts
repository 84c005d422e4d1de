function f<T extends object = {}>(this: Foo, a: T, b?: number, ...c: string[]): a is T { return true; }
function g(this: Foo) {}
function h(x: number): asserts x is 1 {}
const i = <T,>(x: T): T => x;
const j = (x): x is string => true;
const k = ({ a, b }: { a: number; b: string }, [c]: [number] = [1]): void => {};
const l = <const T extends unknown[]>(x: T) => x
