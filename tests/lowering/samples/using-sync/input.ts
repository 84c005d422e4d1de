function main() {
  using file = open("x");
  return file.read();
}
