class A { async [name()]() {} async [B.c]() {} }
