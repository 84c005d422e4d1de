import { print, range as counting } from "python";
import {
  sleep,
  gather as together,
} from "asyncio";
print(counting(3), sleep, together);
