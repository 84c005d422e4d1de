import heapq, bisect
h = [5, 7, 9, 1, 3]
heapq.heapify(h)
heapq.heappush(h, 4)
print(h[0], [heapq.heappop(h) for _ in range(len(h))])
print(heapq.nlargest(3, [1, 8, 2, 23, 7]), heapq.nsmallest(2, ["pear", "fig", "banana"], key=len))
print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9])))
scores = [60, 70, 80, 90]
print([("FDCBA"[bisect.bisect(scores, s)], s) for s in (33, 60, 75, 89, 90, 100)])
xs = []
for v in (5, 1, 4, 1):
    bisect.insort(xs, v)
print(xs, bisect.bisect_left(xs, 1), bisect.bisect_right(xs, 1))
