import base64
import binascii
import json

data = "Grüße, asyncio".encode()
for size in range(6):
    text = base64.b64encode(data[:size])
    print(size, text, base64.b64decode(text) == data[:size])
print(base64.b64encode(data).decode(), base64.urlsafe_b64encode(b"\xfb\xff\xfe"), base64.b64encode(b"\xfb\xff\xfe"))
print(base64.urlsafe_b64decode("-__-"), base64.b64decode("aGk="), base64.b32encode(b"hello"), base64.b32decode("NBSWY3DP"))
print(base64.b16encode(b"\x00\xff"), base64.b16decode("00FF"), base64.b16decode(b"00ff", casefold=True))
token = base64.b64encode(json.dumps({"user": "ada", "n": 1}).encode()).decode("ascii")
print(token, json.loads(base64.b64decode(token)))
for bad in ["abc", "a", "ab=c"]:
    try:
        print(base64.b64decode(bad))
    except binascii.Error as error:
        print(type(error).__name__, error)
try:
    base64.b64decode("a!b=", validate=True)
except ValueError as error:
    print(error)
try:
    base64.b64encode("text")
except TypeError as error:
    print(error)
print(binascii.hexlify(b"\x01\xab"), binascii.unhexlify("01ab"), binascii.crc32(b"hello"), hex(binascii.crc32(b"lo", binascii.crc32(b"hel"))))
try:
    binascii.unhexlify("abc")
except binascii.Error as error:
    print(error)
