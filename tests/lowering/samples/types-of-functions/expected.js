"use strict"; $.qualnames = ";4:i <lambda>;5:j <lambda>;6:k <lambda>;7:l <lambda>"; function f( a, b, ...c) { return true; }
function g() {}
function h(x) {}
const i = (x) => x;
const j = (x) => true;
const k = ({ a, b }, [c] = [1]) => {};
const l = (x) => x;
