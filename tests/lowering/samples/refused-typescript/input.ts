enum Colour { Red }
namespace N {}
class A { constructor(private x: number, readonly y = 2) {} accessor z = 1; @decorated m() {} }
