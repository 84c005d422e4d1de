import unittest
class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(print, "cleaned")
        cls.addClassCleanup(lambda: 1 / 0)
        raise ValueError("no")
    def test_a(self): print("never")
class B(unittest.TestCase):
    @classmethod
    def tearDownClass(cls):
        assert 0, "torn"
    def test_b(self): print("once")
class C(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise unittest.SkipTest("not here")
    def test_c(self): print("never")
unittest.main(verbosity=2)
