from collections import deque
import heapq
GRAPH = {"A": {"B": 4, "C": 1}, "B": {"D": 1}, "C": {"B": 2, "D": 5}, "D": {"E": 3}, "E": {}}
def bfs(start, goal):
    queue, seen = deque([[start]]), {start}
    while queue:
        path = queue.popleft()
        if path[-1] == goal: return path
        for n in GRAPH[path[-1]]:
            if n not in seen:
                seen.add(n)
                queue.append(path + [n])
def dfs(node, visited=None):
    visited = visited if visited is not None else []
    visited.append(node)
    for n in GRAPH[node]:
        if n not in visited: dfs(n, visited)
    return visited
def dijkstra(start):
    dist, heap = {start: 0}, [(0, start)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist[u]: continue
        for v, w in GRAPH[u].items():
            if d + w < dist.get(v, float("inf")):
                dist[v] = d + w
                heapq.heappush(heap, (dist[v], v))
    return dist
print(bfs("A", "E"), dfs("A"), dijkstra("A"), bfs("E", "A"), sep="\n")
def queens(n, row=0, cols=()):
    if row == n: yield cols
    else:
        for c in range(n):
            if all(c != cc and abs(c - cc) != row - r for r, cc in enumerate(cols)):
                yield from queens(n, row + 1, cols + (c,))
print(len(list(queens(6))), next(queens(6)))
