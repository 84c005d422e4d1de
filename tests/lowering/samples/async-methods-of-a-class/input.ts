class Account {
  async deposit(amount: number): Promise<void> {}
  static async open() { return new Account(); }
  async "quoted name"() {}
  async 12() {}
  async [Symbol.asyncIterator]() {}
}
