// Values of several types in one variable, parameter, attribute, element, result: what the port believes of types must
// hold for each of them.
const raw = String.raw;

const value = "«0¦1¦2.0¦-1.5¦True¦False¦''¦'a'¦'12'¦None¦[]¦[1]¦(1, 2)¦{}¦{'a': 1}¦b'q'¦{3}¦10 ** 20¦$int¦$float¦$str»";
const use = "«@ + @¦@ * 2¦@ == 1¦@ or 'x'¦not @¦[@]¦f'{@}'¦str(@)¦(@, 1)¦@ if @ else None¦@ is None¦len(@)¦-@¦@ / 2¦@ // 1¦@ < 2¦@[0]¦@ and 1¦bool(@)¦'a' in @¦isinstance(@, int)¦@ in [1, 'a']¦@ % 2¦round(@)¦int(@)¦float(@)¦sorted(@)¦list(@)¦sum(@)¦max(@, 1)¦repr(@)¦@ * 1.0¦@ - 1¦@ ** 2¦abs(@)¦type(@).__name__¦{1: @}¦@ != @¦@ >= 1¦@[-1:]¦1 + @¦'%s' % (@,)¦[*@]¦@.upper()¦@.get('a')¦@.copy()¦@.count(1)¦@.index(1)¦min(@)¦any(@)¦tuple(@)¦@ & 1¦@ | 1¦hash(@) == hash(@)¦@ == @»";
const used = (name: string): string => use.replaceAll("@", name);
const values = (count: number): string => Array.from({ length: count }, () => value).join(", ");

export const typeTopics: readonly string[] = [
  raw`
def pick§(n, fallback=${value}):
    if n == 0: return ${value}
    if n == 1: return ${value}
    ? if n == 2: return fallback
    result = ${value}
    for i in range(n):
        «result = fallback¦result = i¦result = ${used("result")}¦pass»
        ? if i == 1: result = ${value}
    return result
for n§ in range(4):
    got = pick§(n§)
    try:
        print(got, ${used("got")}, ${used("got")})
        got «= ${used("got")}¦+= ${value}¦*= 2¦-= 1¦/= 2»
        print(got, ${used("got")})
    except Exception as error:
        print(type(error).__name__, error)
! ${used("pick§($n, None)")}
`,
  raw`
def apply§(x, y=${value}):
    z = ${used("x")}
    «z = y¦w = z¦x = ${used("z")}¦z, y = y, z¦if x: z = y¦while not z: z = «y or 1¦'s'»¦for z in [x, y]: pass»
    return z, ${used("z")}, ${used("x")}
for each§ in [${values(5)}]:
    try:
        print(apply§(each§), apply§(each§, each§))
    except Exception as error:
        print(type(error).__name__, error)
`,
  raw`
class Cell§:
    shared = ${value}
    def __init__(self, value=${value}):
        self.value = value
        ? self.shared = ${value}
    def set(self, value):
        self.value = value
        ? self.late = ${used("value")}
    def bump(self):
        self.«value¦shared¦late» «+= 1¦*= 2¦= ${value}¦+= ${value}¦-= 0.5¦= [self.value]»
    def read(self): return ${used("self.value")}
    def late_read(self): return ${used("self.late")}
cell = Cell§()
for each§ in [${values(4)}]:
    try:
        print(cell.value, cell.read(), cell.shared)
        cell.set(each§)
        cell.bump()
        print(cell.value, ${used("cell.value")}, Cell§.shared, cell.shared)
        print(cell.late_read())
    except Exception as error:
        print(type(error).__name__, error)
`,
  raw`
store§ = {'a': ${value}, 'b': ${value}}
row§ = [${values(3)}]
def lookup§(key, default=${value}):
    found = «store§.get(key)¦store§.get(key, default)¦store§[key] if key in store§ else default¦row§[key] if isinstance(key, int) else None»
    if «found¦found is None¦not found¦found == default¦found is not None and found»:
        return found
    return «default¦[found]¦found or default»
for key§ in ['a', 'b', 'c', 0, 1]:
    try:
        x = lookup§(key§)
        print(x, ${used("x")}, ${used("x")})
        row§.append(x)
        store§[key§] = ${used("x")}
        row§[0] = row§[«-1¦1¦2»]
    except Exception as error:
        print(type(error).__name__, error)
! row§, store§
! [${used("v")} for v in row§]
! {k: ${used("v")} for k, v in store§.items()}
! list(map(lambda v: ${used("v")}, row§))
first§, *others§ = row§
! ${used("first§")}, ${used("others§[0]")}
total§ = 0
for v§ in row§[:4]:
    try:
        total§ += v§
        total§ = ${used("total§")}
        print(total§)
    except TypeError as error:
        print(error)
`,
  raw`
def chain§(*args, last=${value}, **rest):
    for arg in [*args, last, *rest.values()]:
        yield ${used("arg")}
def safe§(make):
    try:
        return make()
    except Exception as error:
        return type(error).__name__, str(error)
! safe§(lambda: list(chain§(${values(2)}))), safe§(lambda: list(chain§(a=${value}))), safe§(lambda: next(chain§(${value})))
best§ = None
for v§ in [${values(4)}]:
    if best§ is None or safe§(lambda: v§ > best§) is True:
        best§ = v§
    print(best§, safe§(lambda: ${used("best§")}), safe§(lambda: ${used("v§")}))
acc§ = ${value}
for v§ in [${values(3)}]:
    acc§ = «acc§ or v§¦v§ if acc§ else acc§¦acc§ and v§¦(acc§, v§)¦[acc§]¦v§»
    print(acc§, safe§(lambda: ${used("acc§")}))
swap§ = {True: ${value}, False: ${value}}
! [safe§(lambda: ${used("swap§[bool(v)]")}) for v in [${values(3)}]]
maybe§ = «int¦str¦float¦bool¦list¦dict¦tuple¦set»(«1¦'12'¦[1]»)
! maybe§, ${used("maybe§")}
`,
];
