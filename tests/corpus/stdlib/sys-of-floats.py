"""sys.float_info, and in what texts are encoded."""
import sys

info = sys.float_info
print(info)
print(info.max, info.min, info.epsilon, info.dig, info.mant_dig, info.radix)
print(info[0] == info.max, len(info), info[2:5], type(info))
best = info.max
for candidate in (3.5, 2.5, 4.0):
    best = min(best, candidate)
print(best, 1.0 + info.epsilon > 1.0, info.max * 2)
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), chr(sys.maxunicode) == "\U0010ffff")
