const hay = "a".repeat(4e6);
hay.indexOf("a".repeat(2e6) + "b");
