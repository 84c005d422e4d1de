import { manager, print } from "test";
print("before");
using a = manager("a");
print(helper(), a) // no semicolon
function helper() { return "hoisted"; }
// the end
