class BankError(Exception):
    """Base of all bank errors."""

class InsufficientFunds(BankError):
    def __init__(self, balance, amount):
        self.balance = balance
        self.amount = amount
        super().__init__(f"need {amount - balance} more")

class AccountLocked(BankError):
    def __str__(self):
        return f"account {self.args[0]} is locked"

for exc in (InsufficientFunds(10, 25), AccountLocked("A-7"), BankError("x", 1)):
    try:
        raise exc
    except InsufficientFunds as e:
        print("funds:", e, e.balance, e.amount, e.args)
    except BankError as e:
        print("bank:", e, "|", repr(e))
print(issubclass(AccountLocked, BankError), [c.__name__ for c in AccountLocked.__mro__])
