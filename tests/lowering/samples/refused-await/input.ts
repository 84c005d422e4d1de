await top();
function f() { await a; }
const g = () => await b;
class C { x = await c; m() { for await (const y of z); } }
function h() { await using i = j; }
async function k(l = await m) {}
