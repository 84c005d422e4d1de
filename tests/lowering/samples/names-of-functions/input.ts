const first = async () => 1;
let second; second = async () => 2;
const object = { third: async () => 3, f: function* () {} };
class C { static fourth = async () => 4; fifth = async () => { const inner = async () => 5; }; }
object.sixth = async () => 6;
function f(seventh = async () => 7) {}
export_(async () => 8);
