import { ABC, abstract_methods } from "abc";
import {
  AttributeError, Exception, ValueError, add, f, float, fmt,
  mul, print, setattr, sorted, str, sub, sum, tuple, type_name,
} from "python";

class InsufficientFunds extends Exception {
  needed: number;
  available: number;
  constructor(needed: number, available: number) {
    super(f`need ${needed}, have ${available}`);
    this.needed = needed;
    this.available = available;
  }
}

abstract class Account extends ABC {
  owner: string;
  _balance: number;
  history: (readonly [string, number])[];
  static interest = 0.01;
  static _count = 0;

  constructor(owner: string, balance = 0) {
    super();
    this.owner = owner;
    this._balance = balance;
    this.history = [];
    Account._count += 1;
  }

  get balance(): number { return this._balance; }

  deposit(amount: number): void {
    if (amount <= 0) {
      throw new ValueError("amount must be positive");
    }
    this._balance = add(this._balance, amount);
    this.history.push(tuple("deposit", amount));
  }

  withdraw(amount: number): void {
    if (amount > this._balance) {
      throw new InsufficientFunds(amount, this._balance);
    }
    this._balance = sub(this._balance, amount);
    this.history.push(tuple("withdraw", amount));
  }

  abstract monthly(): void;

  static count(): number { return this._count; }

  __str__(): string {
    return f`${type_name(this)}<${this.owner}: ${this._balance}>`;
  }
  static { abstract_methods(this, "monthly"); }
}

class Savings extends Account {
  static override interest = 0.05;

  override monthly(): void {
    this._balance = add(
      this._balance,
      float(mul(this._balance, Savings.interest)),
    );
  }
}

class Checking extends Account {
  override monthly(): void {
    this._balance = sub(this._balance, 1);
  }

  transfer(other: Savings, amount: number): void {
    this.withdraw(amount);
    other.deposit(amount);
  }
}

const a = new Savings("Ann", 100);
const b = new Checking("Bob");
b.deposit(50);
b.transfer(a, 20);
for (const acc of tuple(a, b)) {
  acc.monthly();
  print(acc, acc.balance, acc.history);
}
try {
  b.withdraw(1000);
} catch (e) {
  if (!(e instanceof InsufficientFunds)) throw e;
  print("Error:", e, sub(e.needed, e.available));
}
try {
  b.deposit(-5);
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print(e);
}
print(
  Account.count(),
  Savings.count(),
  Savings.interest,
  (b.constructor as typeof Checking).interest,
  Account.interest,
);
const accounts = sorted([a, b], { key: (acc) => acc.balance });
print(accounts.map((x) => str(x)));
const total = sum(accounts.map((acc) => acc.balance));
print(`Total: ${fmt(total, ".2f")}`);
try {
  setattr(a, "balance", 3);
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print("cannot set");
}
