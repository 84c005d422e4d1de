class Account:
    """A simple bank account."""

    interest = 0.02

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.__balance = balance
        self.history = []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("Deposit must be positive")
        self.__balance += amount
        self.history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self.__balance:
            print(f"Insufficient funds! Balance: ${self.__balance:.2f}")
        else:
            self.__balance -= amount
            self.history.append(("withdraw", amount))
        return self

    def add_interest(self):
        return self.deposit(self.__balance * self.interest)

    def get_balance(self):
        return self.__balance

acc = Account("Zed", 100)
acc.deposit(50).withdraw(30).withdraw(1000).add_interest()
print(f"{acc.owner}: ${acc.get_balance():,.2f}")
for kind, amount in acc.history:
    print(f"  {kind:>10}: {amount:8.2f}")
try:
    print(acc.__balance)
except AttributeError as e:
    print("private!")
