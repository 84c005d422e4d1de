"use strict"; function f( a, b, ...c) { return true; }
function g() {}
function h(x) {}
const i = (x) => x;
const j = (x) => true;
const k = ({ a, b }, [c] = [1]) => {};
const l = (x) => x;
