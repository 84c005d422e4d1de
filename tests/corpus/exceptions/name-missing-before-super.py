class Failure(LookupError):
    def __init__(self, text="default"):
        super().__init__(text, code)
        self.extra = text
try:
    Failure("one")
except NameError as error:
    print(error)
