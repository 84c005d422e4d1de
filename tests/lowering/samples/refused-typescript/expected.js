// 1:1 An enum cannot be lowered: write an object with `as const`.
// 2:1 A namespace cannot be lowered: write an object.
// 3:23 A parameter cannot declare a property: declare the field and assign to it in the constructor.
// 3:42 A parameter cannot declare a property: declare the field and assign to it in the constructor.
// 3:61 Write a getter and a setter in place of `accessor`.
// 3:77 Decorators are not available: call the function on the class or method yourself.
