import unittest
import warnings


def old(name="old"):
    warnings.warn(f"{name} is deprecated", DeprecationWarning, stacklevel=2)


class Warnings(unittest.TestCase):
    def test_caught(self):
        with self.assertWarns(DeprecationWarning) as cm:
            old()
        self.assertEqual(str(cm.warning), "old is deprecated")
        self.assertEqual(cm.lineno, 12)

    def test_regex(self):
        with self.assertWarnsRegex(DeprecationWarning, "deprec.ted"):
            warnings.warn("another", UserWarning)
            old()

    def test_of_callable(self):
        self.assertWarns((UserWarning, DeprecationWarning), old, "new")

    def test_missing(self):
        with self.assertRaises(AssertionError) as cm:
            with self.assertWarns(UserWarning):
                old()
        print(cm.exception)
        with self.assertRaises(AssertionError) as cm:
            self.assertWarns(UserWarning, len, "a")
        print(cm.exception)

    def test_other_text(self):
        with self.assertRaises(AssertionError) as cm:
            with self.assertWarnsRegex(DeprecationWarning, "removed"):
                old()
        print(cm.exception)

    def test_error_passes(self):
        with self.assertRaises(KeyError):
            with self.assertWarns(UserWarning):
                raise KeyError("k")


unittest.main(argv=["x"], exit=False)
