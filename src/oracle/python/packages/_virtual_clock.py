"""What is one time on the virtual clock: moments that fall into one nanosecond, the resolution of a real clock. Sums of
floats fall apart by less."""

from math import floor, isfinite


def nanoseconds(when):
    """The nearest whole number, halves up: JavaScript's Math.round, which the sandbox uses."""
    time = float(when) * 1e9
    return floor(time) + (time % 1 >= 0.5) if isfinite(time) else time
