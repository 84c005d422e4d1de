// The hash table of CPython's sets, for keys that hash alike in every run (`fixed_hash`: numbers, strings, None, tuples of
// them): it alone decides the order in which a set is gone through and printed. Word size is that of the CPython that makes the
// recordings, 32 bits. Specified by CPython's Objects/setobject.c (set_add_entry, set_table_resize, set_pop).
// Other keys hash by their address, so for sets of them any order is right; PySet keeps theirs as it was made.

const LINEAR_PROBES = 9;
const PERTURB_SHIFT = 5;
const SMALLEST = 8;

interface Entry {
  readonly key: unknown;
  readonly hash: number;
}
/** A place that was used and is free again: a search goes past it. */
const DUMMY = "dummy";
type Slot = Entry | typeof DUMMY | undefined;

export class SetTable {
  #slots: Slot[] = new Array<Slot>(SMALLEST);
  #mask = SMALLEST - 1;
  /** Places in use, dummies included. */
  #fill = 0;
  #used = 0;
  #finger = 0;

  /** The keys, in CPython's order. */
  *[Symbol.iterator](): Generator<unknown, void, undefined> {
    for (const slot of this.#slots) if (typeof slot === "object") yield slot.key;
  }

  /** Puts in a key that is not in yet. */
  add(key: unknown, hash: number): void {
    const at = this.#place(hash, true);
    const reused = this.#slots[at] === DUMMY;
    this.#slots[at] = { key, hash };
    this.#used += 1;
    if (reused) return;
    this.#fill += 1;
    if (this.#fill * 5 >= this.#mask * 3) this.#resize(this.#used > 50000 ? this.#used * 2 : this.#used * 4);
  }

  /** Takes out a key that is in. */
  discard(key: unknown): void {
    const at = this.#slots.findIndex((slot) => typeof slot === "object" && slot.key === key);
    if (at < 0) return;
    this.#slots[at] = DUMMY;
    this.#used -= 1;
  }

  /** The key that `pop` takes next. */
  first(): unknown {
    for (let at = this.#finger & this.#mask; ; at = at >= this.#mask ? 0 : at + 1) {
      const slot = this.#slots[at];
      if (typeof slot !== "object") continue;
      this.#finger = at + 1;
      return slot.key;
    }
  }

  /** Builds itself anew when more than a quarter of the places are dummies, as `difference_update` does at its end. */
  tidy(): void {
    if (this.#fill - this.#used > this.#mask >> 2) this.#resize(this.#used > 50000 ? this.#used * 2 : this.#used * 4);
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

  /** The place for a new key: the first that is free, or the dummy that the search met. */
  #place(hash: number, reuse: boolean): number {
    const mask = this.#mask;
    let perturb = hash >>> 0;
    let dummy = -1;
    for (let i = perturb & mask; ; i = (i * 5 + 1 + perturb) & mask) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (let at = i; at <= last; at += 1) {
        const slot = this.#slots[at];
        if (slot === undefined) return dummy < 0 ? at : dummy;
        if (slot === DUMMY && reuse) dummy = at;
      }
      perturb >>>= PERTURB_SHIFT;
    }
  }

  #resize(wanted: number): void {
    let size = SMALLEST;
    while (size <= wanted) size *= 2;
    const entries = this.#slots;
    this.#slots = new Array<Slot>(size);
    this.#mask = size - 1;
    for (const entry of entries) if (typeof entry === "object") this.#slots[this.#place(entry.hash, false)] = entry;
    this.#fill = this.#used;
  }
}
