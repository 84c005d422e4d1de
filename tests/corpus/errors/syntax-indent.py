def f():
print("not indented")
f()
