class Message:
    def __init__(self, text):
        self.text = text

    def decode(self):
        return self.text.strip()

    def __float__(self):
        return 0.5


print(float(Message(" 7 ")), float(b" 7 "), int(b"7"))
