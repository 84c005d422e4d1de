import * as unittest from "unittest";
import { AsyncMock, Mock } from "unittest.mock";
import { ValueError } from "python";

// How a test says that a mock was called otherwise.

class Tests extends unittest.IsolatedAsyncioTestCase {
  async test_awaited(): Promise<void> {
    const send = new AsyncMock();
    await send.__call__(1);
    send.assert_awaited_once_with(2);
  }

  test_called(): void {
    const f = new Mock({ side_effect: new ValueError("bad") });
    f.assert_called_once();
  }

  test_raises(): void {
    const f = new Mock({ side_effect: new ValueError("bad") });
    {
      using _ = this.assertRaises(ValueError);
      f.__call__();
    }
    f.assert_called_once_with();
  }
}

unittest.main({ tests: [Tests] });
