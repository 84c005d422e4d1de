# Doubles lie twice as far apart above a power of two as below: fewer digits read back.
print(2.0**-44, 2.0**-77, -(2.0**89), 2.0**122, 2.0**967, [2.0**70], f"{2.0**166}", 2.0**-1022)
print(0.1 + 0.2 - 0.3, (0.1 + 0.7) * 10 - 8, 1e16 * 4)
