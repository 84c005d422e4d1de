abstract class A<in T, U = string> extends B<T> implements C, D<U> {
  private readonly a: number = 1
  public static override b?: string;
  protected c!: Map<string, number>
  declare d: number;
  abstract e: string;
  [key: string]: unknown;
  static #f = 1
  abstract g(): void;
  h(): void;
  h(x?: number): void {}
  constructor(x: number);
  constructor(x: number | string) { super(); }
  get i(): number { return 1; }
  set i(v: number) {}
  static { this.#f = 2; }
  protected async j<V>(this: A<T, U>, v: V): Promise<V> { return v; }
  optional?(): void;
  "quoted": number = 1;
  [computed]: string = "x";
}
