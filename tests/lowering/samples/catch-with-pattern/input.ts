try { risky(); } catch ({ args: [first] }) { print(first); }
