"use strict"; let a, b = new Map(), c ;
const { d, e: [f] } = g;
var h;
let i;
let j;
let k = ["a"], l = [];
let m;
