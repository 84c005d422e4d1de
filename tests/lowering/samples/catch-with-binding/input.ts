try { risky(); } catch (e) {
  if (e instanceof ValueError) print(e);
  else throw e;
}
