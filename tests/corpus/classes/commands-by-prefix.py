class Shell:
    prefix = "do_"

    def do_help(self):
        """Show what there is."""
        return ", ".join(self.commands())

    def do_quit(self):
        """Leave the shell."""
        return "bye"

    def secret(self):
        return "?"

    def commands(self):
        return [name.removeprefix(self.prefix) for name in dir(self) if name.startswith(self.prefix)]

    def run(self, name):
        method = getattr(self, self.prefix + name, None)
        return f"unknown: {name}" if method is None else method()


def handler(event):
    def mark(method):
        method.event = event
        return method

    return mark


class Robot:
    @handler("start")
    def warm_up(self):
        return "warm"

    @handler("stop")
    def cool_down(self):
        return "cold"

    def __init_subclass__(cls):
        cls.handlers = {f.event: name for name, f in vars(cls).items() if hasattr(f, "event")}

    def __init__(self):
        self.table = {}
        for name in dir(type(self)):
            event = getattr(getattr(type(self), name), "event", None)
            if event is not None:
                self.table[event] = getattr(self, name)


class Cleaner(Robot):
    @handler("dust")
    def sweep(self):
        return "clean"


shell = Shell()
for name in shell.commands():
    print(name, "-", getattr(shell, "do_" + name).__doc__)
print(shell.run("help"), shell.run("jump"))
print(Cleaner.handlers, {event: run() for event, run in Cleaner().table.items()})
