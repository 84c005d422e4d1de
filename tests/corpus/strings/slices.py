s = "abcdefghij"
print(s[0], s[-1], s[2:5], s[:3], s[7:], s[::2], s[::-1], s[8:2:-2], s[-3:], s[100:], s[5:2])
nums = list(range(10))
nums[2:5] = ["x"]
print(nums)
nums[::2] = [0] * 4
print(nums)
del nums[1:3]
print(nums, nums[-2:], nums[:-2])
nums[1:1] = [7, 8, 9]
print(nums)
t = (1, 2, 3, 4)
print(t[1:], t[::-1], t[:2] + t[2:] == t, s[slice(1, 4)])
