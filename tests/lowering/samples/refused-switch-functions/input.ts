switch (x) { case 1: async function f() {} }
