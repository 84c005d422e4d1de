print({1: "int", 1.0: "float", True: "bool"})
print({1: 1, "1": 2, (1,): 3, None: 4})
print({1, 1.0, True, 2.5}, 1 in {1.0: "x"}, hash(1) == hash(1.0))
