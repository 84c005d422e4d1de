# f"{value=}" shows the name and the repr, f"{value=!s}" the name and the text.
for value in [2.0, "two", True, None]:
    print(f"{value=} {value=!s} {value = !r} {value=!s:>6}")
