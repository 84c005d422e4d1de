const Account = class extends Base {
  async close() { await super.close(); }
};
