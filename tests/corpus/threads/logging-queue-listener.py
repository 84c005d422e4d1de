"""Records that a thread takes out of a queue and hands to its handlers, and filters that are called."""
import logging, logging.handlers, queue, sys, threading, time

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")
class Quiet:
    def __call__(self, record):
        return "secret" not in record.getMessage()
class Upper(logging.Handler):
    def emit(self, record):
        print("UPPER", record.getMessage().splitlines()[0].upper(), record.args, record.exc_info)
log = logging.getLogger("shop")
log.setLevel("DEBUG")
record = logging.makeLogRecord({"msg": "made %s", "args": ("here",), "levelno": 30})
print(hasattr(record, "message"), "asctime" in vars(record))
print(logging.Formatter("%(message)s").format(record), record.message, list(vars(record))[-2:])
q = queue.Queue()
up = Upper()
up.setLevel(logging.ERROR)
out = logging.StreamHandler(sys.stdout)
out.addFilter(Quiet())
out.setFormatter(logging.Formatter("out %(name)s %(message)s"))
log.propagate = False
log.addHandler(logging.handlers.QueueHandler(q))
with logging.handlers.QueueListener(q, up, out, respect_handler_level=True) as listener:
    print([t.name for t in threading.enumerate()])
    log.info("one %d", 1)
    log.error("two secret")
    try:
        raise ValueError
    except ValueError:
        log.exception("three")
    time.sleep(0.1)
    log.debug("four")
    try:
        listener.start()
    except RuntimeError as e:
        print(e)
print(q.empty(), [t.name for t in threading.enumerate()])
listener.stop()
def work(n):
    log.warning("worker %d", n)
    time.sleep(0.1)
    log.warning("worker %d ends", n)
l2 = logging.handlers.QueueListener(q, out)
l2.start()
ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
l2.stop()
