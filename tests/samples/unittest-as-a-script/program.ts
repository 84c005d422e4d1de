import * as asyncio from "asyncio";
import * as unittest from "unittest";
import { IsolatedAsyncioTestCase, TestCase } from "unittest";
import { TimeoutError, ValueError, decorate_method, getattr, int, print, range, tuple } from "python";

class Stock {
  queue: asyncio.Queue<string>;
  constructor() {
    this.queue = new asyncio.Queue<string>({ maxsize: 1 });
  }

  async take(): Promise<string> {
    await using _ = asyncio.timeout(1);
    return await this.queue.get();
  }
}

class StockTests extends IsolatedAsyncioTestCase {
  declare stock: Stock;
  static override setUpClass(): void {
    print("class");
  }

  override async asyncSetUp(): Promise<void> {
    this.stock = new Stock();
  }

  override async asyncTearDown(): Promise<void> {
    print("down");
  }

  async test_take(): Promise<void> {
    await this.stock.queue.put("apple");
    this.assertEqual(await this.stock.take(), "apple");
  }

  async test_nothing_there(): Promise<void> {
    let caught!: unittest._AssertRaisesContext;
    {
      using entered = this.assertRaises(TimeoutError);
      caught = entered;
      await this.stock.take();
    }
    this.assertEqual(getattr(caught.exception, "args"), tuple());
  }

  async test_what_it_says(): Promise<void> {
    {
      using __2 = this.assertRaisesRegex(ValueError, "^inv\\w+ \\-?literal");
      int("x");
    }
    this.assertRaises(asyncio.QueueEmpty, this.stock.queue.get_nowait.bind(this.stock.queue));
  }
}

class PlainTests extends TestCase {
  declare loop: asyncio.AbstractEventLoop;
  override setUp(): void {
    this.loop = asyncio.new_event_loop();
    this.addCleanup(this.loop.close.bind(this.loop));
  }

  test_loop(): void {
    this.assertTrue(this.loop.run_until_complete(this.go()));
  }

  async go(): Promise<boolean> {
    return true;
  }

  test_later(): void {
    this.fail("never");
  }
  static { decorate_method(this, "test_later", unittest.skip("not now")); }

  test_wrong(): void {
    this.assertEqual(1, 2);
  }
  static { decorate_method(this, "test_wrong", unittest.expectedFailure); }
}

class MoreTests extends PlainTests {
  test_own(): void {
    for (const i of range(2)) {
      using __3 = this.subTest({ i });
      this.assertIn(i, tuple(0, 1));
    }
  }
}

// if __name__ == "__main__":
unittest.main({ tests: [StockTests, PlainTests, MoreTests], verbosity: 2 });
