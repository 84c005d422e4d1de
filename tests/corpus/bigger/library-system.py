from datetime import date, timedelta


class LibraryError(Exception):
    """Base class."""


class NotAvailable(LibraryError):
    def __init__(self, book, due):
        super().__init__(f"'{book.title}' is lent until {due:%d %b %Y}")
        self.book = book


class LimitReached(LibraryError):
    pass


class Book:
    def __init__(self, title, author, year):
        self.title, self.author, self.year = title, author, year

    def __repr__(self):
        return f"<{self.title} by {self.author} ({self.year})>"

    def __lt__(self, other):
        return (self.author, self.year) < (other.author, other.year)


class Member:
    limit = 2

    def __init__(self, name):
        self.name = name
        self.loans = {}

    def fine(self, today, rate=0.25):
        late = [(today - due).days for due in self.loans.values() if due < today]
        return sum(late) * rate


class Student(Member):
    limit = 1

    def fine(self, today, rate=0.25):
        return super().fine(today, rate) / 2


class Library:
    def __init__(self):
        self._books = {}
        self._out = {}

    def __iadd__(self, book):
        self._books[book.title.lower()] = book
        return self

    def __contains__(self, title):
        return title.lower() in self._books

    def __len__(self):
        return len(self._books)

    def __iter__(self):
        return iter(sorted(self._books.values()))

    def find(self, **criteria):
        return [b for b in self if all(getattr(b, k) == v for k, v in criteria.items())]

    def lend(self, title, member, today, days=14):
        book = self._books[title.lower()]
        if book in self._out:
            raise NotAvailable(book, self._out[book].loans[book])
        if len(member.loans) >= member.limit:
            raise LimitReached(f"{member.name} already has {len(member.loans)} book(s)")
        member.loans[book] = today + timedelta(days)
        self._out[book] = member
        return member.loans[book]

    def give_back(self, title):
        book = self._books[title.lower()]
        self._out.pop(book).loans.pop(book)


lib = Library()
lib += Book("Emma", "Austen", 1815)
lib += Book("Ulysses", "Joyce", 1922)
lib += Book("Persuasion", "Austen", 1817)
lib += Book("Dubliners", "Joyce", 1914)
print(len(lib), "ulysses" in lib, "Dracula" in lib)
for b in lib:
    print("  ", b)
print(lib.find(author="Joyce"), lib.find(author="Austen", year=1817))

today = date(2026, 3, 1)
ann, sam = Member("Ann"), Student("Sam")
attempts = [("Emma", ann), ("emma", sam), ("Ulysses", sam), ("Dubliners", sam), ("Dubliners", ann), ("Persuasion", ann), ("Dracula", ann)]
for title, who in attempts:
    try:
        due = lib.lend(title, who, today)
    except LibraryError as e:
        print(f"✗ {who.name}: {e} [{type(e).__name__}]")
    except KeyError as e:
        print(f"✗ {who.name}: no book {e}")
    else:
        print(f"✓ {who.name}: {title} until {due}")
later = today + timedelta(weeks=3)
print([f"{m.name}: {m.fine(later):.2f}" for m in (ann, sam)])
lib.give_back("Emma")
print(lib.lend("Emma", ann, later, days=7), sorted(b.title for b in ann.loans))
