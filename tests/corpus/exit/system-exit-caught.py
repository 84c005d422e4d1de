import sys
try:
    sys.exit(5)
except SystemExit as e:
    print("tried to exit with", e.code)
try:
    raise SystemExit
except SystemExit as e:
    print(e.code, isinstance(e, Exception))
print("still here")
sys.exit()
print("not here")
