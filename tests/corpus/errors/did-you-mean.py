import asyncio
import traceback
import logging


class Account:
    limit = 3

    def __init__(self):
        self.balance = 1
        self._secret = 2

    async def deposit(self, n):
        self.balance += n

    def inside(self):
        return self.secret

    def forgot(self):
        return balance


def show(f):
    try:
        f()
    except Exception:
        print(traceback.format_exc().splitlines()[-1])


a = Account()
show(lambda: a.depsit(1))
show(lambda: a.balanse)
show(lambda: a.limits)
show(lambda: a.secret)
show(a.inside)
show(a.forgot)
show(lambda: "abc".uper())
show(lambda: [].apend(1))
show(lambda: {}.itmes())
show(lambda: acount)
show(lambda: pritn(1))
show(lambda: time.sleep(1))
show(lambda: random.random())
show(lambda: asyncio.slep(1))
show(lambda: asyncio.create_tsk(1))
show(lambda: asyncio.lock())
show(lambda: asyncio.Queue().putt(1))
show(lambda: asyncio.Event().isset())
show(lambda: Account.depost)
show(lambda: show.nme)
show(lambda: None.get())
show(lambda: {1}.push(3))
show(lambda: ValueError("x").mesage)
show(lambda: asyncio.Lock().aquire())
show(lambda: asyncio.Semaphore().lock())


async def main():
    total = 3
    async with asyncio.TaskGroup() as tg:
        show(lambda: tg.creat_task(1))
    t = asyncio.current_task()
    show(lambda: t.cancell())
    try:
        print(totl)
    except NameError as e:
        print(e, e.name)
    raise AttributeError("plain", name="x", obj=a)


asyncio.run(main())
