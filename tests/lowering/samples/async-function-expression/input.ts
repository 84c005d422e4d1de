const f = async function () {};
const g = async function named(x: number) { return named; };
call(async function () {});
