"""Annotations that are texts: by the import, or in quotes."""
from __future__ import annotations

import functools
import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Optional

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass
class Node:
    name: str
    parent: Node | None = None


def build(a: int, b: Optional[Node] = None, *rest: "Node", key: Callable[[int, str], dict[str, Any]] = None) -> list[Node]:
    return []


def money(x: Decimal) -> None: ...


class Tree:
    def __init__(self, root: Node) -> None:
        self.root = root

    def walk(self, depth: int = 1) -> Tree:
        return self


print(inspect.signature(build))
print(inspect.signature(money), inspect.signature(Tree), inspect.signature(Tree.walk), inspect.signature(Node))
print(build.__annotations__)
