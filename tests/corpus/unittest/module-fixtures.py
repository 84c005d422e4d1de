"""What is done once: for the module, and for a class."""
import unittest


def setUpModule():
    print("module set up")


def tearDownModule():
    print("module torn down")


class Shared(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.shared = [1]
        cls.addClassCleanup(print, "class cleaned", "up", sep="-")

    @classmethod
    def tearDownClass(cls):
        print("class torn down", cls.shared)

    def test_first(self):
        self.shared.append(2)

    def test_long(self):
        self.assertEqual(list(range(300)), list(range(299)))

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_cleanup_fails(self):
        self.addCleanup(lambda: 1 / 0)
        self.assertTrue(0)


class Short(unittest.TestCase):
    longMessage = False

    def test_own_words(self):
        self.assertEqual(1, 2, "one is not two")

    def test_standard(self):
        self.maxDiff = 10
        self.assertEqual("one\ntwo\n", "one\nthree\n")

    def test_counts(self):
        self.assertCountEqual([1, [], 2, 2], ([], 2, 3))


unittest.main(verbosity=2)
