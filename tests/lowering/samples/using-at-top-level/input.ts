import { open } from "python";
using f = open("x");
f.read() // no more
