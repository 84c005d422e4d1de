new Function("[" + "1,".repeat(4e6) + "]");
