using a = b;
export const c = a;
