import unittest
class T(unittest.TestCase):
    def test_a(self):
        self.assertEqual(1, 2, msg="m")
    def test_b(self):
        self.assertTrue(0, msg="m")
    def test_c(self):
        self.assertIn(0, [], msg="m")
    def test_d(self):
        self.fail(msg="m")
    def test_e(self):
        self.assertAlmostEqual(1, 2, msg="m", places=3)
    def test_f(self):
        with self.assertRaises(ValueError, msg="m"): pass
    def test_g(self):
        self.assertIsNone(0, msg={"msg": 1})
    def test_h(self):
        with self.subTest(msg="k", i=1): self.assertLess(2, 1, msg=f"{1}")
    def test_i(self):
        self.assertIsInstance(1, str, msg="m")
    def test_j(self):
        self.assertCountEqual([1], [2], msg="m")
    def test_k(self):
        self.assertRegex("a", "b", msg="m")
    def test_l(self):
        self.assertListEqual([1], [2], msg="m")
unittest.main()
