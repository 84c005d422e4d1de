class Account {
  #balance = 0;
  async #add(n: number) { this.#balance += n; }
  static async #make() {}
  async deposit(n: number) { await this.#add(n); }
}
