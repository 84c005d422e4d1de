from collections import OrderedDict

prices = OrderedDict(rye=3, oat=2)
print(prices.keys(), prices.values(), prices.items())
print(type(prices.keys()).__name__, prices.keys() & {"rye"}, {"rye"} - prices.keys())
prices.move_to_end("rye")
print(list(reversed(prices.keys())), ("rye", 3) in prices.items(), len(prices.values()))
