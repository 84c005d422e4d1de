"""textwrap.TextWrapper: what a chat window does with the messages that arrive."""
import asyncio
import textwrap
from textwrap import TextWrapper

MESSAGES = [
    "Look, goof-ball -- use the -b option! Well,it--ends.  Is it? Yes.",
    "a-very-long-hyphenated-word-that-fits-nowhere\tand\ttabs\nand lines",
    "supercalifragilisticexpialidocious 3-4 x-ray e-mail-list \u4f60\u597d\u4e16\u754c well\u00a0known",
    "   begins with spaces.   And has  more of them.   ",
    "",
]


class Bulleted(TextWrapper):
    def __init__(self, bullet, **options):
        super().__init__(initial_indent=f"{bullet} ", subsequent_indent="  ", **options)


async def receive(queue):
    for message in MESSAGES:
        await asyncio.sleep(0.1)
        await queue.put(message)
    await queue.put(None)


async def main():
    wrappers = [
        TextWrapper(24),
        TextWrapper(width=18, break_long_words=False, break_on_hyphens=False),
        TextWrapper(20, "> ", "| ", max_lines=2, placeholder=" ..."),
        TextWrapper(width=16, drop_whitespace=False),
        TextWrapper(width=30, replace_whitespace=False, expand_tabs=False),
        TextWrapper(width=30, fix_sentence_endings=True, tabsize=2),
        Bulleted("*", width=26),
        Bulleted("-", width=12, max_lines=1),
    ]
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(receive(queue))
        while (message := await queue.get()) is not None:
            for wrapper in wrappers:
                print(wrapper.wrap(message))


asyncio.run(main())
wrapper = TextWrapper()
print(wrapper.width, wrapper.max_lines, repr(wrapper.placeholder), wrapper.tabsize)
wrapper.width = 10
wrapper.subsequent_indent = "...."
print(wrapper.fill("one two three four five"))
print(textwrap.fill("one two three", 8, initial_indent="* "), textwrap.wrap("a b", width=1))
print(textwrap.shorten("Hello  world, how are you?", width=14), textwrap.shorten("Hello", 5), textwrap.shorten("Hello world", width=11, placeholder="..."))
for wrong in (lambda: textwrap.wrap("a", 0), lambda: textwrap.shorten("hello world", 3), lambda: TextWrapper(colour=3)):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(error)
