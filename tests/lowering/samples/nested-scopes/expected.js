"use strict"; $.coroutine(a, "a"); function* a() {
  class B { static { $.coroutine(this.prototype.c, "a.<locals>.B.c"); }
    *c() {
      const d = $.coroutine(function* () { $.coroutine(e, "a.<locals>.B.c.<locals>.d.<locals>.e");
        function* e() {}
      }, "a.<locals>.B.c.<locals>.d");
    }
    static D = class { static { $.coroutine(this.prototype.m, "a.<locals>.B.D.m"); } *m() {}  static { $.attributes(this, "a.<locals>.B.D"); } };
   static { $.attributes(this, "a.<locals>.B", "D"); } }
}
