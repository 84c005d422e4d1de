const A = class<T> { x?: T };
const B = class Named<T> extends C<T> implements D<T>, E { y: T };
