import argparse

class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        print("action", option_string, values)
        setattr(namespace, self.dest, values.upper())

def add(args):
    print("add", args.x + args.y)

def mul(args):
    print("mul", args.x * args.y)

def main(argv):
    parser = argparse.ArgumentParser(description="Calculator", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    parser.add_argument("--name", action=Upper, default="nobody", help="a name")
    parser.add_argument("--log-level", default="INFO", choices=("DEBUG", "INFO"), help="level")
    sub = parser.add_subparsers(dest="command", required=True, help="what to do")
    for name, f in (("add", add), ("mul", mul)):
        s = sub.add_parser(name, help=f"{name} two numbers", aliases=[name[0]])
        s.add_argument("x", type=int)
        s.add_argument("y", type=int, nargs="?", default=10)
        s.set_defaults(func=f)
    args = parser.parse_args(argv)
    print(args.command, args.name, args.x, args.y)
    args.func(args)

for argv in (["add", "1", "2"], ["m", "3"], ["--name", "bob", "mul", "2", "2"], [], ["div"], ["add"], ["-h"], ["add", "-h"], ["add", "1", "2", "3"], ["--nam", "x", "add", "1", "--foo"]):
    try:
        main(argv)
    except SystemExit as e:
        print("exit", e.code)

p = argparse.ArgumentParser(exit_on_error=False, add_help=False, formatter_class=argparse.RawDescriptionHelpFormatter, description="""
  Two
    lines
""")
p.add_argument("--n", type=int, required=True)
p.add_argument("cmd", nargs=argparse.REMAINDER)
print(p.format_help())
try:
    p.parse_args(["--n", "a"])
except argparse.ArgumentError as e:
    print("caught", e)
print(p.parse_args(["--n", "1", "x", "--y"]))
parent = argparse.ArgumentParser(add_help=False)
parent.add_argument("--shared", help="from the parent")
child = argparse.ArgumentParser(prog="c", parents=[parent])
child.add_argument("--own", const=3, nargs="?", type=int)
print(child.format_help(), child.parse_args(["--shared", "1", "--own"]))
try:
    child.add_argument("--own")
except argparse.ArgumentError as e:
    print(e)
try:
    child.add_argument("-x", action="store_true", type=bool)
except TypeError as e:
    print(e)
