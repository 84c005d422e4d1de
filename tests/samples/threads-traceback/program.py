import threading, time
def inner(n):
    time.sleep(1)
    return 1 / n
def outer():
    print("start")
    inner(2)
    inner(0)
t = threading.Thread(target=outer, name="T")
t.start()
t.join()
print("after")
def main():
    outer()
main()
