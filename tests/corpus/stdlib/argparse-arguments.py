import argparse
import sys

def positive(text):
    n = int(text)
    if n <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return n

def build():
    p = argparse.ArgumentParser(prog="tool", description="Does things with files and hosts, in a way that takes more than one line to explain to people.", epilog="See the manual.")
    p.add_argument("src", help="where from")
    p.add_argument("dst", nargs="?", default="out", help="where to (default: %(default)s)")
    p.add_argument("rest", nargs="*", type=int)
    p.add_argument("-n", "--count", type=positive, default=1, help="how often")
    p.add_argument("-v", "--verbose", action="count", default=0)
    p.add_argument("--mode", choices=["fast", "slow"], default="fast", help="one of %(choices)s")
    p.add_argument("--tag", action="append", metavar="TAG")
    p.add_argument("--size", nargs=2, type=float, metavar=("W", "H"))
    p.add_argument("--color", action=argparse.BooleanOptionalAction, default=True, help="colours")
    p.add_argument("--a-very-long-option-name", dest="long", help="its help goes to the next line and wraps there, since it is really long indeed")
    p.add_argument("--version", action="version", version="%(prog)s 1.2")
    g = p.add_mutually_exclusive_group()
    g.add_argument("-q", "--quiet", action="store_true")
    g.add_argument("--loud", action="store_false", dest="quiet")
    net = p.add_argument_group("network", "how to connect")
    net.add_argument("--host", required=False, default="localhost")
    net.add_argument("-p", "--port", type=int, default="8080")
    return p

def attempt(p, *args):
    try:
        print(p.parse_args(list(args)))
    except SystemExit as e:
        print("exit", e.code)

p = build()
p.print_help()
p.print_usage()
attempt(p, "a")
attempt(p, "a", "b", "1", "2", "-vv", "-n3", "--tag", "x", "--tag=y", "--size", "1", "2.5", "--no-color", "-p", "80")
attempt(p)
attempt(p, "a", "-n", "0")
attempt(p, "a", "-n", "x")
attempt(p, "a", "--mode", "medium")
attempt(p, "a", "-q", "--loud")
attempt(p, "a", "--unknown", "5")
attempt(p, "a", "--size", "1")
attempt(p, "a", "--co", "7")
attempt(p, "--version")
attempt(p, "a", "--hos", "h", "--", "-b")
attempt(p, "a", "b", "c")
attempt(p, "-h")
print(p.parse_known_args(["a", "--what", "-v"]))
ns = p.parse_args(["a"])
print(ns.src, ns.count, vars(ns)["port"], "src" in ns, "nope" in ns, ns == p.parse_args(["a"]))
print(repr(p.add_argument("--last", type=int)))
sys.argv = ["prog", "z", "--quiet"]
args = p.parse_args()
print(args.src, args.quiet)
