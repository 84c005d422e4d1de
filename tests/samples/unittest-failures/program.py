import unittest


class FailingTests(unittest.TestCase):
    def test_sets(self):
        self.assertEqual({1, 2}, {2, 3})

    def test_none_raised(self):
        with self.assertRaises(ValueError):
            pass

    def test_none_raised_by_a_call(self):
        self.assertRaises((ValueError, TypeError), int, "3")

    def test_another_message(self):
        with self.assertRaisesRegex(ValueError, "no number"):
            int("x")

    def test_another_exception(self):
        with self.assertRaises(KeyError):
            {}["a"].upper()
            [].pop()
        with self.assertRaises(KeyError):
            [].pop()

    def test_truth(self):
        self.assertTrue([], "empty")


if __name__ == "__main__":
    unittest.main()
