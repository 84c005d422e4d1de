"use strict"; $.qualnames = ";11:h A.h;14:i A.i;15:i A.i";  class A extends B { static { $.coroutine(this.prototype.j, "A.j"); }
    a = 1;
   static  b;
   c;
  ;
  
                         
  static #f = 1;
  ;
  
  h(x) {}
  ;
  constructor(x) { super(); }
  get i() { return 1; }
  set i(v) {}
  static { this.#f = 2; }
   *j( v) { return v; }
  ;
  "quoted" = 1;
  [computed] = "x";
 static { $.attributes(this, "A", "b"); } }
