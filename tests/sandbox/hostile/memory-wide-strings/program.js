const { print } = $.import("python");
let text = "x";
for (;;) text += text;
