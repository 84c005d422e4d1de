print("%s is %d years and %.2f m" % ("Bob", 42, 1.756))
print("%5d|%-5d|%05d|%+d|%x|%X|%o|%e|%g|%%|%c|%r|%10s|%-10s|%.3s" % (42, 42, 42, 42, 255, 255, 8, 12345.678, 0.0001, "A", "q", "right", "left", "truncate"))
print("%(name)s has %(n)03d" % {"name": "dict", "n": 7}, "%s" % None, "%s %s" % (1, [2]), "100%% of %s" % "it")
print("{} {} {}".format(1, "b", [3]), "{1}-{0}-{1}".format("a", "b"), "{x} {y:.1f}".format(x=1, y=2.345))
print("{:>8}|{:<8}|{:^8}|{:*^8}".format("r", "l", "c", "s"), "{:,}".format(1000000), "{:.2%}".format(0.1234), "{0[0]} {0[1]} {1[k]} {2.real}".format([1, 2], {"k": "v"}, 5))
print("{:{w}.{p}f}".format(3.14159, w=10, p=2), "{{}}".format(), "{!r} {!s}".format("a", "a"), "{:b} {:#x} {:08.3f}".format(5, 255, -3.5))
print(format(1234.5, ",.2f"), format("x", ">5"), format(42, "b"), format(True), str.format("{}", 1))
from string import Template
print(Template("$who likes ${what}").substitute(who="tim", what="pie"))
for bad in (lambda: "%d" % "x", lambda: "{}{}".format(1), lambda: "%s %s" % (1,), lambda: f"{'x':d}"):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
