new = 1
function = "f"
delete = [1]
var = {"default": 2}
this = 3
default = 4
let = 5
const = 6
print(new, function, delete, var, this, default, let, const)
def typeof(void, null=None):
    return void
print(typeof(3))
class Map:
    def __init__(self, new):
        self.new = new
        self.delete = new
    def switch(self, case):
        return self.new + case
m = Map(2)
print(m.new, m.switch(3), m.delete)
def list_all(list):
    return [x for x in list]
print(list_all([1]))
id = 5
type = "t"
input = 3
print(id, type, input)
str_ = "x"
def print_it(len):
    print(len)
print_it(2)
eval = 3
print(eval)
arguments = [1]
print(arguments)
f = 2.5
print(f"{f} and {f!r}")
add = 3
at = 4
print(add + at, add / 2)
sum = 0
for x in [1, 2]:
    sum += x
print(sum)
max = 10
print(max)
Error = "e"
undefined = None
print(Error, undefined)
Promise = 1
Symbol = 2
print(Promise, Symbol)
async_ = 1
await_ = 2
print(async_ + await_)
