const numbers = Array.from({ length: 6000 }, (_, i) => i);
for (;;) Math.max(...numbers);
