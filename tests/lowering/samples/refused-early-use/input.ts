{
  const f = () => helper();
  using a = b;
  function helper() {}
}
