const f = async <T>(x: T): Promise<T> => x;
const g = async <T, U extends Map<T, string>>(x: T, y: U): Promise<[T, U]> => { return [x, y]; };
