"a".repeat(2 ** 29);
