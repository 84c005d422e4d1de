import asyncio
import unittest
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Protocol
from unittest.mock import AsyncMock, MagicMock, Mock, create_autospec, patch


@dataclass
class Order:
    id: int
    total: float = 0.0


class Repository(ABC):
    @abstractmethod
    async def find(self, order_id: int) -> Order | None: ...

    @abstractmethod
    async def save(self, order: Order, *, overwrite: bool = False) -> None: ...


class Notifier(Protocol):
    def notify(self, message: str, level: str = "info") -> bool: ...


class OrderService:
    def __init__(self, repo: Repository, notifier: Notifier) -> None:
        self.repo = repo
        self.notifier = notifier

    async def pay(self, order_id: int, amount: float) -> Order:
        order = await self.repo.find(order_id)
        if order is None:
            self.notifier.notify(f"no order {order_id}", level="error")
            raise LookupError(order_id)
        order.total += amount
        await self.repo.save(order, overwrite=True)
        self.notifier.notify("paid")
        return order


class OrderServiceTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.repo = AsyncMock(spec=Repository)
        self.notifier = Mock(spec=Notifier)
        self.service = OrderService(self.repo, self.notifier)

    async def test_pays(self):
        self.repo.find.return_value = Order(1, 2.5)
        order = await self.service.pay(1, 4)
        self.assertEqual(order.total, 6.5)
        self.repo.find.assert_awaited_once_with(1)
        self.repo.save.assert_awaited_once_with(order, overwrite=True)
        self.notifier.notify.assert_called_once_with("paid")

    async def test_missing(self):
        self.repo.find.return_value = None
        with self.assertRaises(LookupError):
            await self.service.pay(7, 1)
        self.repo.save.assert_not_awaited()
        self.notifier.notify.assert_called_once_with("no order 7", level="error")

    async def test_absent(self):
        with self.assertRaises(AttributeError):
            self.repo.delete
        with self.assertRaises(AttributeError):
            self.notifier.shout("x")

    async def test_plain(self):
        notifier = MagicMock()
        repo = create_autospec(Repository, instance=True)
        repo.find.side_effect = [Order(3), TimeoutError("slow")]
        service = OrderService(repo, notifier)
        print(await service.pay(3, 1))
        with self.assertRaisesRegex(TimeoutError, "slow"):
            await service.pay(4, 1)
        print(notifier.mock_calls, repo.find.await_args_list, repo.save.await_count)

    @patch.object(OrderService, "pay", autospec=True)
    async def test_patched(self, pay):
        pay.return_value = Order(9)
        print(await self.service.pay(9, 1))
        pay.assert_awaited_once_with(self.service, 9, 1)
        with self.assertRaises(TypeError):
            await self.service.pay()


unittest.main()
