def shares(amount, factor):
    print(amount * -1 / 2, -amount / 3, amount * factor * 0.5, float(amount * factor), [-i * 0.5 for i in range(2)])
    debt = amount
    debt *= factor
    print(debt / 4, debt + 0.0, f"{debt * -2 / 1:.1f}", round(debt * -1.0, 1), 0 * -1.0, -0.0)
    print(int(-0.4) / 2, round(-0.4) * 1.0, max(-amount, -5) * 1.5)


shares(0, -3)
shares(2, -3)
