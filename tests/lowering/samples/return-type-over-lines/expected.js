"use strict"; const f = (a) =>

 {
  return;
};
const g = (
  a,
) =>

 [a];
function h() {
  return (

(x) => x);
}
