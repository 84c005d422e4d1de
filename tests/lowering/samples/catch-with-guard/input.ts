try { risky(); } catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print(e);
}
