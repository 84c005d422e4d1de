const { print } = $.import("python");
print("\u001b[31m\u001b]8;;http://x\u0007 \u202e\u2066\u200b a\0b");
