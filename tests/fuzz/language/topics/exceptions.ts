// Exceptions: their arguments, chains and notes, classes of the program's own, groups.
const raw = String.raw;

export const exceptionTopics: readonly string[] = [
  raw`
class Failure§(«Exception¦ValueError¦KeyError¦LookupError¦OSError»):
    «code = $any¦»
    ? def __init__(self, «text, code=$any¦*args¦text='default'»):
        super().__init__(«text¦text, code¦*args¦»)
        self.extra = «code¦text¦args¦$any»
    ? def __str__(self): return f'{type(self).__name__}<{self.args}>'
class Worse§(Failure§): pass
def risky§(n):
    try:
        if n == 1: raise Failure§('one')
        if n == 2: raise Worse§('two', $any)
        if n == 3: {}['k']
        if n == 4: raise «Failure§¦Worse§»
        if n == 5: int('x')
        if n == 6: raise Failure§
        return n
    except Worse§ as error:
        ? error.add_note('noted')
        raise «Failure§('wrapped') from error¦RuntimeError('plain')¦Failure§('cut') from None¦»
    except (KeyError, ValueError) as error:
        return 'handled', error, error.args
    finally:
        print('finally', n)
for n in range(7):
    try:
        print(risky§(n))
    except Exception as error:
        print(type(error).__name__, error, repr(error), error.args)
        print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None), getattr(error, 'extra', 'no'), getattr(error, 'code', 'none'))
! Failure§('a') == Failure§('a'), str(Failure§('a')), repr(Worse§('b'))
! isinstance(Worse§('c'), «LookupError¦Failure§¦OSError»), issubclass(Worse§, «ValueError¦Failure§»)
raise «Worse§('last')¦Failure§('last')»
`,
  raw`
def leave§(n):
    done = []
    for i in range(4):
        try:
            done.append(i)
            if i == n: «break¦continue¦return done¦raise ValueError(i)»
            if i == 2: «1 / 0¦continue¦[][i]¦return 'two'»
        except ZeroDivisionError as error:
            done.append(str(error))
            ? continue
        except (ValueError, IndexError) as error:
            done.append(error.args)
            «break¦return done¦raise¦pass»
        else:
            done.append('else')
        finally:
            done.append('f')
            print(i, end=' ')
    else:
        done.append('no break')
    return done
! leave§($n)
! leave§(«None¦2¦9¦1.0¦True»)
def nested§(value):
    try:
        try:
            return «value[0]¦value + 1¦int(value)¦value.upper()¦{**value}»
        except TypeError:
            return «'type'¦value¦[]»
        finally:
            «value = 'changed'¦print('inner')¦value *= 2»
    except (IndexError, ValueError, KeyError) as error:
        return type(error).__name__, str(error)
    except AttributeError as error:
        return 'attribute', error.name
    finally:
        print('outer', value)
! nested§($any)
! nested§($any)
! nested§(«'12'¦[]¦{}¦None¦2.5»)
`,
  raw`
def group§(kind):
    try:
        raise «ExceptionGroup¦BaseExceptionGroup»('many', [ValueError($int), KeyError('k'), ExceptionGroup('in', [TypeError('t'), ValueError(«1¦'v'»)])])
    except* ValueError as group:
        print('values', group.exceptions, len(group.exceptions))
        ? raise RuntimeError('from handler')
    except* (KeyError, OSError) as group:
        print('keys', repr(group), group.message)
        ? raise
    ? else: print('else')
    ? finally: print('finally')
    return kind
try:
    print(group§($any))
except* Exception as rest:
    print('rest', repr(rest), str(rest))
one = ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(2), ValueError(3)])])
! one.split(ValueError), one.subgroup(KeyError), one.subgroup(lambda e: e.args == (3,)), one.subgroup(OSError)
! one.derive([OSError('x')]), str(one), one.args
! ExceptionGroup('empty', []), ExceptionGroup('wrong', [1])
error = ValueError(«'text'¦1, 2¦»)
error.add_note($str)
! error.__notes__, str(error), repr(error), error.args, bool(error)
! KeyError('a'), str(KeyError('a')), str(KeyError()), repr(KeyError('a', 1)), OSError(2, 'no'), OSError(2, 'no').errno, repr(StopIteration($any).value)
`,
];
