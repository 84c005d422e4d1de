// The hash table of CPython's sets, for sets of ints: it alone decides the order in which a set is gone through and
// printed. Specified by CPython's Objects/setobject.c (set_add_entry, set_table_resize, set_pop).
// Strings hash differently in each run of CPython, so for other sets any order is right; PySet keeps theirs as it was made.

const LINEAR_PROBES = 9;
const PERTURB_SHIFT = 32;
const SMALLEST = 8;

/** A place that was used: a search goes past it. */
const DUMMY = "dummy";
type Slot = number | typeof DUMMY | undefined;

export class SetTable {
  #slots: Slot[];
  #mask = SMALLEST - 1;
  /** Places in use, dummies included. */
  #fill = 0;
  #used = 0;
  #finger = 0;

  constructor() {
    this.#slots = new Array<Slot>(SMALLEST);
  }

  *[Symbol.iterator](): Generator<number> {
    for (const slot of this.#slots) if (typeof slot === "number") yield slot;
  }

  /** Puts in a key that is not in yet. */
  add(key: number): void {
    this.#slots[this.#free(key)] = key;
    this.#fill += 1;
    this.#used += 1;
    if (this.#fill * 5 >= this.#mask * 3) this.#resize(this.#used > 50000 ? this.#used * 2 : this.#used * 4);
  }

  /** Takes out a key that is in. */
  discard(key: number): void {
    const at = this.#slots.indexOf(key);
    if (at < 0) return;
    this.#slots[at] = DUMMY;
    this.#used -= 1;
  }

  /** The key that `pop` takes next. */
  first(): number {
    let at = this.#finger & this.#mask;
    while (typeof this.#slots[at] !== "number") at = at >= this.#mask ? 0 : at + 1;
    this.#finger = at + 1;
    return Number(this.#slots[at]);
  }

  /** Makes room as `set.update` does before it takes over another set or dict of `count` keys. */
  reserve(count: number): void {
    if ((this.#fill + count) * 5 >= this.#mask * 3) this.#resize((this.#used + count) * 2);
  }

  /** Takes over another table as it is when nothing was put in yet and nothing was taken out there. */
  adopt(other: SetTable): boolean {
    if (this.#fill !== 0 || this.#mask !== other.#mask || other.#fill !== other.#used) return false;
    this.#slots = [...other.#slots];
    this.#fill = other.#fill;
    this.#used = other.#used;
    return true;
  }

  #free(key: number): number {
    const hash = key === -1 ? -2 : key;
    // The lowest 53 bits of the hash as an unsigned number: CPython has 64, but only low ones reach the mask.
    let perturb = hash < 0 ? hash + 2 ** 53 : hash;
    const mask = this.#mask;
    let i = perturb % (mask + 1);
    for (;;) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (let at = i; at <= last; at += 1) if (this.#slots[at] === undefined) return at;
      perturb = Math.floor(perturb / PERTURB_SHIFT);
      i = (i * 5 + 1 + (perturb % (mask + 1))) % (mask + 1);
    }
  }

  #resize(wanted: number): void {
    let size = SMALLEST;
    while (size <= wanted) size *= 2;
    const keys = this.#slots;
    this.#slots = new Array<Slot>(size);
    this.#mask = size - 1;
    for (const key of keys) if (typeof key === "number") this.#slots[this.#free(key)] = key;
    this.#fill = this.#used;
  }
}
