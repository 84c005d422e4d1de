// 1:1 'return' outside function
