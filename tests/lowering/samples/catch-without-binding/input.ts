try { risky(); } catch { print("failed"); }
