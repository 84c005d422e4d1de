"""typing.get_origin and get_args, of hints that a function has and of others."""
from typing import Any, Callable, Dict, List, Literal, Optional, Tuple, Union, get_args, get_origin, get_type_hints


def load(a: Optional[int], b: Dict[str, Any] | None, c: int | None, d: Literal[None, 1], e: list[int], f: Callable[[int], str], g: Union[int, str, None]) -> None:
    pass


for name, hint in get_type_hints(load).items():
    print(name, hint, get_args(hint), type(None) in get_args(hint))
print(get_origin(list[int]), get_origin(List[int]), get_origin(int), get_origin(Optional[int]) is Union, get_origin(Literal[1]) is Literal)
print(get_args(dict[str, list[int]]), get_args(tuple[int, ...]), get_args(Tuple[int, str]), get_args(list[None]), get_args(str))
