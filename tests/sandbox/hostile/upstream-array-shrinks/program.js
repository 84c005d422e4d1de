const { print } = $.import("python");
const numbers = Array.from({ length: 1000 }, (_, i) => 1000 - i);
numbers.sort((a, b) => {
  numbers.length = 0;
  return a - b;
});
print("alive");
