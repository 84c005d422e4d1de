import io, sys, contextlib
from unittest.mock import patch
old = sys.stdout
sys.stdout = buffer = io.StringIO()
print("hidden")
sys.stdout.write("too\n")
sys.stdout = old
print(repr(buffer.getvalue()), sys.stdout is sys.__stdout__)
with contextlib.redirect_stdout(io.StringIO()) as f:
    print("a")
    sys.stdout.write("b")
    print("c", file=sys.stdout)
print(repr(f.getvalue()))
with patch("sys.stdout", new_callable=io.StringIO) as out:
    print("to the mock")
print(out.getvalue().upper(), end="")

class Loud:
    def write(self, text):
        old.write(text.upper())
    def flush(self):
        pass
sys.stdout = Loud()
print("loud")
sys.stdout = sys.__stdout__
print("quiet")
