async function main() {
  async function before() {}
  using a = b;
  async function after() {}
  using c = d;
  async function last() {}
}
