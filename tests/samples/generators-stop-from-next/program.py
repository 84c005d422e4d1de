import traceback


def first_of(groups):
    for group in groups:
        yield next(iter(group))


def use():
    for each in first_of([[1], []]):
        print(each)


try:
    use()
except RuntimeError:
    traceback.print_exc()
