// Text: format specs, %, str.format, methods of str, on values of every type.
const raw = String.raw;

export const formattingTopics: readonly string[] = [
  raw`
v§ = «$any¦$int¦$float¦$str¦$bool¦2.0¦-3¦1e10¦12345.678»
! f'{v§:«>10¦<10¦^10¦*^9¦05¦+¦,¦.2f¦.3¦e¦g¦d¦x¦#x¦b¦o¦%¦s¦n¦ ¦_¦010.3f¦>+8¦.0f¦=+7¦c»}'
! f'{v§!r:«>12¦.3¦¦<4»}|{v§!s:^9}|{v§=}|{v§ = }|{v§=!s}|{[v§]}|{(v§,)}|{ {"k": v§} }'
! '%«s¦r¦d¦5d¦-5d|¦05d¦+d¦x¦.2f¦8.3f¦e¦g¦5s¦-5s|¦.2s¦c¦i¦a¦%¦o» end' % (v§,)
! '%s and %s' % (v§, [v§]), '%(a)s %(b)r' % {'a': v§, 'b': v§}, '%s' % v§, '%5.1f%%' % 12.345, '%*d' % (5, 42), '%s %s' % (v§,)
! '{} {!r} {:>6}'.format(v§, v§, str(v§)), '{0} {0!r:>5} {1}'.format(v§, $any), '{a} {b[0]} {c.real}'.format(a=v§, b=[1], c=2), '{:{}}'.format('x', 4), '{{}} {}'.format(v§)
! format(v§, '«>8¦.2f¦,¦¦08.2f¦x¦d»'), str(v§).rjust(8, '.'), str(v§).zfill(6), repr(v§), f"{v§}{'nested'!r}{f'{v§}':>8}"
! f'{1:02d}:{5:02}:{3.14159:.{2}f} {1000000:,} {1234.5:,.2f} {0.5:%} {255:#x} {255:08b} {-5:+} {5:+} {3:<3}| {"a":>3} {"abc":.2} {True!s:>6} {None!s} {1e10:g} {0.1+0.2} {1/3:.3g} {10**10:.2e}'
! f'{2.0} {2} {2.50} {[2.0, 2]} {(1,)} {1e16} {-0.0} {1e-7} {100.0:g} {1.0:.0f} {2.5:.0f} {3.5:.0f} {7:.1f} {7:g} {True:5} {True:d} {"x":*>4} {"x":*^4}'
`,
  raw`
s§ = «$str¦'Hello, World'¦'a,b;c'¦'  pad  '¦'tab\tline\nend'¦'ÀÉß'¦'x=1&y=2'»
! s§.upper(), s§.lower(), s§.title(), s§.capitalize(), s§.swapcase(), s§.casefold(), s§.strip(), s§.center(15, '-'), s§.ljust(14) + '|', s§.rjust(14, '.')
! s§.split(), s§.split(','), s§.split(',', 1), s§.rsplit(None, 1), s§.splitlines(), s§.splitlines(True), s§.partition(','), s§.rpartition('='), s§.expandtabs(4)
! s§.find('l'), s§.rfind('l'), s§.count(''), s§.count('l'), s§.replace('l', 'L', 1), s§.replace('', '-'), s§.startswith(('H', 'a')), s§.endswith('d', 0, -1), s§.index('z')
! s§.isalpha(), s§.isdigit(), s§.isalnum(), s§.isspace(), s§.isupper(), s§.istitle(), s§.isidentifier(), s§.isnumeric(), s§.isprintable(), s§.isascii()
! s§.removeprefix('He'), s§.removesuffix('ld'), s§.translate(str.maketrans('lo', '01', 'e')), s§.encode(), s§.encode('utf-8').hex(), s§[::-1], s§[1:4], sorted(set(s§)), len(s§), list(s§)[:3], s§ * 2
! 'l' in s§, '' in s§, s§ in s§ + 'x', s§ < 'b', s§ == s§[:], min(s§), max(s§, key=ord), dict(zip(s§, range(3))), ''.join(sorted(s§)), '-'.join(s§[:4]), [c for c in s§ if c in 'aeiou'], ord(s§[0]), hash(s§) == hash(s§[:])
! ', '.join(['a', 1]), s§ + 1, s§[99], s§['a'], s§.join('ab'), s§.join([]), s§.strip('H d'), s§.lstrip('Hel'), s§.isdecimal(), 'abc'.find('c', -1), 'aaa'.replace('aa', 'b'), 'a b c'.split(' ', 1), 'abc' 'def', 'x'.zfill(3), '-5'.zfill(4), 'ß'.upper(), 'ab' < 'abc' < 'b'
! textwrap.dedent('  a\n    b'), textwrap.fill(s§ * 3, 12), string.capwords(s§), re.sub(r'[aeiou]', lambda m: m.group().upper(), s§), re.findall(r'\w+', s§), re.split(r'[,;=]', s§), bool(re.match('H', s§))
`,
];
