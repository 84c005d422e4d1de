async function main() {
  {
    await using lock = acquire();
    print(lock);
  }
}
