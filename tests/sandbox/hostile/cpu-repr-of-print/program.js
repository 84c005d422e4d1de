const { print } = $.import("python");
class Slow {
  __str__() {
    for (;;);
  }
}
print(new Slow());
