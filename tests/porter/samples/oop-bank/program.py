from abc import ABC, abstractmethod

class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        self.needed = needed
        self.available = available
        super().__init__(f"need {needed}, have {available}")

class Account(ABC):
    interest = 0.01
    _count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.history = []
        Account._count += 1

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(("withdraw", amount))

    @abstractmethod
    def monthly(self):
        ...

    @classmethod
    def count(cls):
        return cls._count

    def __str__(self):
        return f"{self.__class__.__name__}<{self.owner}: {self._balance}>"

class Savings(Account):
    interest = 0.05

    def monthly(self):
        self._balance += self._balance * self.interest

class Checking(Account):
    def monthly(self):
        self._balance -= 1

    def transfer(self, other, amount):
        self.withdraw(amount)
        other.deposit(amount)

a = Savings("Ann", 100)
b = Checking("Bob")
b.deposit(50)
b.transfer(a, 20)
for acc in (a, b):
    acc.monthly()
    print(acc, acc.balance, acc.history)
try:
    b.withdraw(1000)
except InsufficientFunds as e:
    print("Error:", e, e.needed - e.available)
try:
    b.deposit(-5)
except ValueError as e:
    print(e)
print(Account.count(), Savings.count(), a.interest, b.interest, Account.interest)
accounts = sorted([a, b], key=lambda acc: acc.balance)
print([str(x) for x in accounts])
total = sum(acc.balance for acc in accounts)
print(f"Total: {total:.2f}")
try:
    a.balance = 3
except AttributeError as e:
    print("cannot set")
