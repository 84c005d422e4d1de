import asyncio
import math
import types

for module in (math, asyncio):
    print(module.__name__, type(module), type(module).__name__)
    print(isinstance(module, types.ModuleType), type(module) is types.ModuleType, type(module) == type(types))
print(isinstance(3, types.ModuleType), isinstance(math.pi, types.ModuleType))
