const f = (a: number): Promise<
  void
> => {
  return;
};
const g = (
  a,
): [
  number,
] => [a];
function h() {
  return <
    T,
  >(x: T) => x;
}
