const numbers = Array.from({ length: 60000 }, (_, i) => i);
for (;;) Math.max(...numbers);
