for (;;) {
  try {
    while (true);
  } catch {}
}
