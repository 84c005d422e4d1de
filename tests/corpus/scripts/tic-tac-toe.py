import random
random.seed(11)
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]

def show(b):
    for r in range(0, 9, 3):
        print(" | ".join(b[r:r + 3]))
        if r < 6:
            print("--+---+--")

def winner(b):
    for a, c, d in LINES:
        if b[a] == b[c] == b[d] != " ":
            return b[a]
    return None if " " in b else "nobody"

board, player = [" "] * 9, "X"
while not (w := winner(board)):
    move = random.choice([i for i, c in enumerate(board) if c == " "])
    board[move] = player
    player = "O" if player == "X" else "X"
show(board)
print("winner:", w)
