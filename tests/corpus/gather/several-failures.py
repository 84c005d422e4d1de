import asyncio

class ApiError(Exception):
    def __init__(self, code, message="failed"):
        super().__init__(message)
        self.code = code

async def call(code):
    await asyncio.sleep(code / 1000)
    if code >= 400:
        raise ApiError(code, f"status {code}")
    return code

async def main():
    codes = [200, 404, 500, 301]
    out = await asyncio.gather(*(call(c) for c in codes), return_exceptions=True)
    for c, r in zip(codes, out):
        match r:
            case ApiError(code=code) if code >= 500:
                print(c, "server error:", r)
            case ApiError():
                print(c, "client error:", r, r.args)
            case _:
                print(c, "fine")

asyncio.run(main())
