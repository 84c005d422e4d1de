const { print } = $.import("python");
for (let i = 0; i < 1e5; i++) print();
