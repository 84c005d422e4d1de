// The types of the language fuzz, and for each: how an annotation names it, its plainest values, the expressions that make
// one, and the statements that change a variable of it. In a template `$int` is an expression of that type, `$$int` one in
// which the names that the template binds can be used, `$n` a small number, `$slice` a slice; `@` is the variable.

export interface Type {
  readonly annotation: string;
  readonly leaves: readonly string[];
  readonly made: readonly string[];
  readonly changed: readonly string[];
}

/** The types of the names that templates bind. */
export const bound = { i: "int", j: "int", w: "str", x: "float" } as const;

const compared = ["<", "<=", "==", "!=", ">", ">="];

export const types = {
  int: {
    annotation: "int",
    leaves: ["0", "1", "2", "-3", "7", "10", "255"],
    made: [
      ...["+", "-", "*", "//", "%", "&", "|", "^"].map((operator) => `($int ${operator} $int)`),
      ...["ints", "strs", "str", "counts", "set", "pair", "bytes", "groups"].map((sized) => `len($${sized})`),
      "-$int", "~$int", "($int << $n)", "($int ** $n)", "sum($ints)", "$ints[$int]", "$ints[-1]", "max($int, $int)", "min($ints, default=$int)",
      "int($float)", "round($float)", "int($str)", "int($bool)", "abs($int)", "$str.find($str)", "$str.count($str)", "$ints.count($int)",
      "$counts.get($str, $int)", "$counts[$str]", "($int if $bool else $int)", "($maybe or $int)", "ord($str[:1])", "$pair[0]", "$bytes[0]",
      "sum(i * $n for i in $ints if $$bool)", "sum(1 for w in $strs if $$bool)", "$strs.index($str)", "hash($int)", "divmod($int, $int)[1]",
      "max($strs, key=len).count('a')", "(lambda i, j=2: $$int)($int)", "pow($int, $n)", "($bool + $int)", "next(i for i in $ints if $$bool)",
      "sorted($ints)[0]", "max($counts.values())", "sum(len(w) for w in $strs)", "int('1' + $str)", "($int).bit_length()",
      "[i for i, w in enumerate($strs) if $$bool][0]", "sum(map(int, $strs))", "len(set($strs))", "len({$int, $int})",
    ],
    changed: ["@ += $int", "@ -= $int", "@ *= $n", "@ //= $int", "@ %= $int", "@ = -@", "@, j = $int, @", "@ |= $n", "@ <<= 1", "@ += $bool"],
  },
  float: {
    annotation: "float",
    leaves: ["0.5", "1.0", "-2.25", "3.0", "1e16", "0.1"],
    made: [
      "($int / $int)", ...["+", "-", "*", "/"].flatMap((operator) => [`($float ${operator} $int)`, `($int ${operator} $float)`, `($float ${operator} $float)`]),
      "float($int)", "float($str)", "round($float, $n)", "abs($float)", "max($float, $float)", "max($int, $float)", "($float // $int)", "($float % $float)", "sum($floats)",
      "sum($floats, 0.0)", "($float if $bool else $float)", "$floats[0]", "($float ** 2)", "-$float", "(sum($ints) / len($ints))", "min($floats)",
      "sum(x * 2 for x in $floats)", "max(x for x in $floats if $$bool)", "(lambda x: $$float)($float)", "divmod($float, 2)[0]", "math.sqrt($int)", "math.floor($float) * 1.0", "(2 ** -$n)",
    ],
    changed: ["@ += $int", "@ -= $float", "@ *= $n", "@ /= $int", "@ //= $int", "@ = round(@, $n)", "@ **= 2"],
  },
  str: {
    annotation: "str",
    leaves: ["''", "'a'", "'ab'", "'Hello'", "'a b'", "'12'", "'é'", "'x=1'", "' pad '"],
    made: [
      "($str + $str)", "($str * $n)", "str($any)", "repr($any)", "$str[$slice]", "$str[$int]", "f\"{($any)}\"", "f\"{($any)!r:>8}\"", "f\"{($int):>5}|{$str:<4}|\"", "f\"{($int):05d}\"", "f\"{($int):+}\"",
      "f\"{($int):,}\"", "f\"{($int):x}\"", "f\"{($float):.2f}\"", "f\"{($float):8.1f}\"", "f\"{($float):g}\"", "f\"{($float):.1e}\"", "f\"{($float):.0%}\"", "f\"{($str):^7}\"", "f\"{($str)!r}\"", "f\"{($int)=}\"", "f\"{($int):{$n}d}\"",
      "'%d-%s' % ($int, $str)", "'%s' % $str", "'%5.1f|%-4s' % ($float, $str)", "'%r' % ($any,)", "'{} {:>4}'.format($int, $str)", "'{0}{1}{0}'.format($str, $int)",
      "','.join($strs)", "''.join(reversed($str))", "''.join(sorted($str))", "' '.join(str(i) for i in $ints)", "''.join(w[::-1] for w in $strs)", "''.join([w * $n for w in $strs if $$bool])",
      ...["upper", "lower", "title", "strip", "capitalize", "swapcase", "casefold", "lstrip"].map((method) => `$str.${method}()`),
      "$str.replace($str, $str)", "$str.replace($str, 'Z', 1)", "$str.center(7, '*')", "$str.ljust($n, '.')", "$str.zfill(4)", "$str.removeprefix('a')", "$str.strip('a ')", "$str.partition('=')[2]",
      "$pair[1]", "$strs[$n]", "($str or 'empty')", "($str if $bool else $str)", "chr(97 + $int % 26)", "max($strs, key=len)", "min($strs)", "$bytes.decode()", "hex($int)", "bin($int)", "type($any).__name__",
      "(lambda w: $$str)($str)", "max($counts, key=$counts.get)", "max($str, default='none')", "next(iter($counts), 'no')", "str($int).rjust(4)", "' '.join(map(str, $ints))", "'|'.join(f'{w}={i}' for w, i in $counts.items())",
    ],
    changed: ["@ += $str", "@ = @[1:]", "@ = @.strip() + '!'", "@ = f\"{@}{($int)}\"", "@ *= 2"],
  },
  bool: {
    annotation: "bool",
    leaves: ["True", "False"],
    made: [
      ...["int", "float", "str", "ints", "pair", "strs", "bytes"].flatMap((each) => compared.map((operator) => `($${each} ${operator} $${each})`)),
      "($int < $int <= $int)", "($int == $int != $int)", "('a' <= $str < 'z')", "($float == $int)", "($n in $ints)", "($n not in $set)", "('a' in $str)", "('a' in $counts)", "('x' not in $strs)",
      "(not $any)", "(not $int)", "(not $strs)", "($bool and $bool)", "($bool or $bool)", "($maybe is None)", "($maybe is not None)", "bool($any)", "all($ints)", "any($strs)", "any(i > $n for i in $ints)",
      "all($$bool for w in $strs)", "isinstance($any, int)", "isinstance($any, (str, float))", "isinstance($any, list)", "$str.isdigit()", "$str.isalpha()", "$str.startswith($str)", "$str.endswith(('a', 'b'))",
      "$str.islower()", "($counts == $counts)", "($set <= $set)", "($set == $set)", "$set.isdisjoint($ints)", "(type($any) is int)", "($any == $any)", "callable($any)", "($bool ^ $bool)", "($floats == $ints)",
    ],
    changed: ["@ = not @", "@ = @ and $bool", "@ |= $bool", "@ = $int > 2"],
  },
  bytes: {
    annotation: "bytes",
    leaves: ["b''", "b'ab'", "b'x\\x00'"],
    made: ["($bytes + $bytes)", "$str.encode()", "$bytes[$slice]", "bytes([$n, $n])", "($bytes * $n)", "$bytes.upper()", "b','.join([$bytes, $bytes])", "bytes(i % 256 for i in $ints)", "($int).to_bytes(4)"],
    changed: ["@ += $bytes", "@ = @[::-1]"],
  },
  ints: {
    annotation: "list[int]",
    leaves: ["[]", "[1, 2, 3]", "[0]", "[5, -1, 5]"],
    made: [
      "[$int]", "[$int, $int]", "[$int, *$ints]", "[$$int for i in $ints]", "[i for i in range($n) if $$bool]", "[$$int for w in $strs]", "($ints + $ints)", "sorted($ints)", "sorted($set)", "sorted($ints, reverse=True)",
      "sorted($ints, key=lambda i: $$int)", "sorted($ints, key=lambda i: (-i % 3, i))", "$ints[$slice]", "list(map(lambda i: $$int, $ints))", "list(filter(lambda i: $$bool, $ints))", "list($counts.values())", "($ints * $n)",
      "list(reversed($ints))", "list(range($n, $n))", "list(range(5, $n, -2))", "[i + j for i, j in zip($ints, $ints)]", "[i for pair in [$ints, $ints] for i in pair]", "[len(w) for w in $strs]", "[i for i, _ in $pairs]",
      "($ints or $ints)", "$groups.get($str, [])", "[i if $$bool else $int for i in $ints]", "list($bytes)", "list(dict.fromkeys($ints))", "$ints.copy()", "[ord(w) for w in $str]", "list(itertools.accumulate($ints))", "[*$set][:0]", "[*range($n), $int]",
      "[[i, j] for i in $ints for j in $ints if i < j][0]", "list(itertools.chain($ints, $ints))", "[int(w) for w in $strs if w.isdigit()]", "sum([$ints, $ints], [])",
    ],
    changed: [
      "@.append($int)", "@.extend($ints)", "@ += $ints", "@ += ($int, $int)", "@[$slice] = $ints", "@[0] = $int", "@[-1] += $int", "@.insert($n, $int)", "@.pop()", "@.pop(0)", "del @[0]", "del @[$slice]", "@.sort()", "@.sort(key=lambda i: $$int, reverse=$bool)",
      "@.reverse()", "@.remove($int)", "@.clear()", "@[0], @[-1] = @[-1], @[0]", "first, *@ = $ints", "*@, last = $ints", "@[1:1] = [$int]", "@ *= 2",
    ],
  },
  floats: {
    annotation: "list[float]",
    leaves: ["[0.5, 2.0]", "[]", "[1.0]"],
    made: ["[$float]", "[$float, $float]", "[i / 2 for i in $ints]", "sorted($floats)", "[$$float for x in $floats]", "[float(i) for i in $ints]", "$floats[$slice]", "($floats + [$float])", "[round(x, 1) for x in $floats]", "list(map(float, $ints))", "[x for x in $floats if $$bool]"],
    changed: ["@.append($float)", "@[0] = $float", "@.append($int)", "@[0] += $int", "@.sort()"],
  },
  strs: {
    annotation: "list[str]",
    leaves: ["['x', 'yy']", "[]", "['b', 'a', 'b']", "['1', '2']"],
    made: [
      "[$str]", "[$str, $str]", "$str.split()", "$str.split('a')", "$str.split(None, 1)", "$str.splitlines()", "[str(i) for i in $ints]", "[$$str for w in $strs]", "sorted($strs)", "sorted($strs, key=len)", "sorted($strs, key=lambda w: (len(w), w))",
      "sorted($strs, key=str.lower)", "list($str)", "list($counts)", "sorted($counts)", "[f'{i}:{w}' for i, w in enumerate($strs)]", "[w.upper() for w in $strs if $$bool]", "$strs[$slice]", "($strs + $strs)", "list(map(str, $ints))", "list(map(str.upper, $strs))",
      "[w for _, w in $pairs]", "sorted({$str, $str})", "sorted(set($strs))", "$str.rsplit('a', 1)", "list($str.partition('a'))", "sorted($counts, key=$counts.get)", "sorted($counts, key=lambda w: -$counts.get(w, 0))", "[w for w in $str]", "list(filter(None, $strs))",
      "[w + x for w, x in zip($strs, $strs)]", "[*$str, $str]",
    ],
    changed: ["@.append($str)", "@.extend($strs)", "@ += $strs", "@ += $str", "@[0] = $str", "@[0] += $str", "@.sort(key=len)", "@.reverse()", "@ = @[:3]", "del @[-1]", "@.insert(0, $str)"],
  },
  counts: {
    annotation: "dict[str, int]",
    leaves: ["{'a': 1, 'b': 2}", "{}", "{'x': -1}"],
    made: [
      "{$str: $int}", "{$str: $int, $str: $int}", "{**$counts, $str: $int}", "{w: $$int for w in $strs}", "{w: i for i, w in enumerate($strs)}", "dict(zip($strs, $ints))", "dict.fromkeys($strs, $int)", "($counts | $counts)", "{w: i + 1 for w, i in $counts.items()}",
      "{w: i for w, i in $counts.items() if $$bool}", "dict(sorted($counts.items()))", "dict(sorted($counts.items(), key=lambda pair: pair[1]))", "dict(a=$int, b=$int)", "dict($counts, c=$int)", "{w: i for i, w in $pairs}", "dict($counts)", "{w: $str.count(w) for w in $str}", "$counts.copy()",
      "{w: len(group) for w, group in $groups.items()}", "dict(collections.Counter($strs))", "dict(reversed($counts.items()))",
    ],
    changed: ["@[$str] = $int", "@['a'] = @.get('a', 0) + 1", "@['a'] += 1", "@.update($counts)", "@.update(b=$int)", "@.setdefault($str, $int)", "@.pop($str)", "@.pop($str, None)", "del @[$str]", "@ |= $counts", "@.clear()", "@.popitem()"],
  },
  groups: {
    annotation: "dict[str, list[int]]",
    leaves: ["{}", "{'a': [1], 'b': []}"],
    made: ["{$str: $ints}", "{w: $$ints for w in $strs}", "{w: [i] for w, i in $counts.items()}", "{**$groups, $str: $ints}", "{w: sorted(group) for w, group in $groups.items()}"],
    changed: ["@.setdefault($str, []).append($int)", "@[$str] = $ints", "@['a'].append($int)", "@['a'] += $ints", "@['a'][0] = $n", "for w, group in @.items(): group.append($$int)"],
  },
  set: {
    annotation: "set[int]",
    leaves: ["set()", "{1, 2}", "{0, 5, 7}"],
    made: ["set($ints)", "{$int, $int}", ...["|", "&", "-", "^"].map((operator) => `($set ${operator} $set)`), "{$$int for i in $ints}", "$set.union($ints)", "set(range($n))", "{len(w) for w in $strs}", "set($counts.values())", "$set.difference($ints)"],
    changed: ["@.add($int)", "@.discard($int)", "@.remove($int)", "@ |= $set", "@ -= $set", "@.update($ints)", "@ &= {0, 1, 2}"],
  },
  pair: {
    annotation: "tuple[int, str]",
    leaves: ["(1, 'one')", "(0, '')"],
    made: ["($int, $str)", "max($pairs)", "min($pair, $pair)", "$pairs[0]", "(len($strs), *[$str])", "divmod($int, 7)[:1] + ($str,)", "($pair if $bool else $pair)", "tuple([$int, $str])", "($pair[0] + 1, $pair[1])", "next(iter($pairs), (0, 'none'))"],
    changed: ["@ = (@[0] + $int, @[1])", "@ = $pair", "j, w = @"],
  },
  pairs: {
    annotation: "list[tuple[int, str]]",
    leaves: ["[(1, 'a'), (2, 'b')]", "[]"],
    made: ["[$pair]", "[$pair, $pair]", "list(enumerate($strs))", "list(zip($ints, $strs))", "sorted($pairs)", "sorted($pairs, key=lambda pair: pair[1])", "sorted($pairs, key=lambda pair: (-pair[0], pair[1]))", "[(i, w) for w, i in $counts.items()]", "[(i, $$str) for i in $ints]", "$pairs[$slice]", "list(enumerate($str, start=$n))", "[(i, w) for i in range(2) for w in $strs]", "list(itertools.product($ints, $strs))[:4]"],
    changed: ["@.append($pair)", "@.sort()", "@.sort(key=lambda pair: pair[1])", "@.append(($int, $str))", "@[0] = $pair", "for j, w in @: print(j, w, end=';')"],
  },
  maybe: {
    annotation: "int | None",
    leaves: ["None", "int(3)", "int(0)"],
    made: ["$int", "$counts.get($str)", "next((i for i in $ints if $$bool), None)", "($int if $bool else None)", "($ints[0] if $ints else None)", "($maybe or None)", "max($ints, default=None)", "($maybe and $int)"],
    changed: ["@ = None", "@ = $int", "@ = (@ or 0) + 1"],
  },
  any: {
    annotation: "object",
    leaves: ["None", "1", "'a'", "2.0", "True", "[]", "(1, 2)", "{'k': [1.0]}", "b'q'"],
    made: [
      ...["int", "float", "str", "bool", "bytes", "ints", "floats", "strs", "counts", "groups", "pair", "pairs", "maybe"].map((each) => `$${each}`),
      "[$any, $any]", "($any, $any)", "($any,)", "{'k': $any}", "($any or $any)", "($any and $any)", "($any if $any else $any)", "[*$strs, $any]", "[$any][0]", "($any or [])[0]", "($any or [])[$slice]", "{$int: $any}", "[[$int, $str], [$any]]", "($any == $any)",
      "($any + $any)", "($any * 2)", "($any % $any)", "($any < $any)", "-$any", "len($any)", "sorted($any)", "list($any)", "max($any, $any)", "sum($any)", "str($any)", "int($any)", "float($any)", "tuple($any)", "round($any)", "abs($any)", "($any - $any)", "($any / $any)", "($any // 2)", "{**$counts, 'z': $any}",
    ],
    changed: ["@ = $any", "@ += $any", "@ = [@]", "@ = @ or $any", "@ *= 2", "@ -= $any"],
  },
} as const satisfies Readonly<Record<string, Type>>;
