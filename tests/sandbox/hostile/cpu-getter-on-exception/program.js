const { Exception } = $.import("python");
class Slow extends Exception {
  get args() {
    for (;;);
  }
}
throw new Slow("x");
