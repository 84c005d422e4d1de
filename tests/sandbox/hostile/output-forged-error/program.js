const error = new Error("<img src=x onerror=alert(1)>" + "m".repeat(1e6));
error.name = "<b>";
error.stack = "s".repeat(1e6);
throw error;
