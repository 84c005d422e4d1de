async function f(a = async () => 1, { b = async function () {} } = {}) {}
const g = (h = async (x) => x) => h;
