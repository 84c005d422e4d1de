const { print } = $.import("python");
class Mine extends Error {
  constructor(message) {
    super(message);
    this.name = "Mine";
    this.message = "changed";
    this.toString = () => "mine";
  }
}
const mine = new Mine("x");
const plain = {};
plain.toString = () => "plain";
plain.constructor = 1;
print(mine.name, mine.message, `${mine}`, `${plain}`);
