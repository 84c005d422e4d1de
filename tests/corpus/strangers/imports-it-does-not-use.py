"""Usage: imports.py [COUNT]

    COUNT: how many greetings.
"""
import asyncio, cmd
import locale
import multiprocessing.pool
import pickle as pkl
import argparse
from socket import AF_INET, SOCK_STREAM


async def greet(name):
    await asyncio.sleep(0.1)
    return f"hello {name}"


async def main():
    print(await asyncio.gather(*map(greet, ["ann", "bob"])))
    print(__doc__)
    print(__doc__.splitlines()[0], len(__doc__))
    argparse.ArgumentParser(prog="imports", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).print_help()


asyncio.run(main())
