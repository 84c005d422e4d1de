import type { Task } from "asyncio";
import { type Future, print, type Lock as L } from "python"
import { type Queue } from "asyncio";
print(1);
