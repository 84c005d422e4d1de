import * as unittest from "unittest";
import { KeyError, TypeError, ValueError, at, call, dict, int, list, set, tuple } from "python";

class FailingTests extends unittest.TestCase {
  test_sets(): void {
    this.assertEqual(set([1, 2]), set([2, 3]));
  }

  test_none_raised(): void {
    using _ = this.assertRaises(ValueError);
  }

  test_none_raised_by_a_call(): void {
    this.assertRaises(tuple(ValueError, TypeError), int, "3");
  }

  test_another_message(): void {
    using __2 = this.assertRaisesRegex(ValueError, "no number");
    int("x");
  }

  test_another_exception(): void {
    {
      using __3 = this.assertRaises(KeyError);
      call(at(dict(), "a"), "upper");
      list.pop([]);
    }
    using __4 = this.assertRaises(KeyError);
    list.pop([]);
  }

  test_truth(): void {
    this.assertTrue([], "empty");
  }
}

// if __name__ == "__main__":
unittest.main({ tests: [FailingTests] });
