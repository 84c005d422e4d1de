def gen():
    try:
        yield 1
        yield 2
    finally: print("gen finally")
for x in gen():
    print(x); break
print("after")
def gen2():
    try:
        yield 1
    except GeneratorExit: print("closed"); raise
for x in gen2():
    break
print("end")
