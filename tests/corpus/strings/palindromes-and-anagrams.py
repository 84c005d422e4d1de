def is_palindrome(text):
    clean = [c.lower() for c in text if c.isalnum()]
    return clean == clean[::-1]

def anagrams(words):
    groups = {}
    for w in words:
        groups.setdefault("".join(sorted(w.lower())), []).append(w)
    return [g for g in groups.values() if len(g) > 1]

def caesar(text, k):
    out = ""
    for ch in text:
        if ch.isupper():
            out += chr((ord(ch) - 65 + k) % 26 + 65)
        elif ch.islower():
            out += chr((ord(ch) - 97 + k) % 26 + 97)
        else:
            out += ch
    return out

for t in ["A man, a plan, a canal: Panama!", "Not this one", ""]:
    print(f"{t!r:<35} {is_palindrome(t)}")
print(anagrams("Listen silent enlist Google elgoog abc".split()))
secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3))
print("".join(c for c in "programming" if c not in "aeiou"), sum(c in "aeiou" for c in "programming"))
