"use strict"; $.qualnames = ";1:f <lambda>;6:g <lambda>;12:<lambda> h.<locals>.<lambda>"; const f = (a) =>

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
