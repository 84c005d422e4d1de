import { dict, float, print, repr, str } from "python";

const new_ = 1;
const function_ = "f";
const delete_ = [1];
const var_ = dict({ default: 2 });
const this_ = 3;
const default_ = 4;
const let_ = 5;
const const_ = 6;
print(
  new_,
  function_,
  delete_,
  var_,
  this_,
  default_,
  let_,
  const_,
);
function typeof_(void_: number, null_: null = null): number {
  return void_;
}
print(typeof_(3));
class Map_ {
  new: number;
  delete: number;
  constructor(new_: number) {
    this.new = new_;
    this.delete = new_;
  }
  switch(case_: number): number { return this.new + case_; }
}
const m = new Map_(2);
print(m.new, m.switch(3), m.delete);
function list_all(list: number[]): number[] {
  return [...list];
}
print(list_all([1]));
const id = 5;
const type = "t";
const input = 3;
print(id, type, input);
const str_ = "x";
function print_it(len: number): void { print(len); }
print_it(2);
const eval_ = 3;
print(eval_);
const arguments_ = [1];
print(arguments_);
const f = 2.5;
print(`${str(float(f))} and ${repr(float(f))}`);
const add = 3;
const at = 4;
print(add + at, float(add / 2));
let sum = 0;
for (const x of [1, 2]) sum += x;
print(sum);
const max = 10;
print(max);
const Error = "e";
const undefined_ = null;
print(Error, undefined_);
const Promise_ = 1;
const Symbol_ = 2;
print(Promise_, Symbol_);
const async_ = 1;
const await_ = 2;
print(async_ + await_);
