try { risky(); } catch (e: unknown) { print(e); }
try { risky(); } catch (problem: any) { print(problem); } finally { done(); }
