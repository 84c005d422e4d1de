import json
data = {"name": "Ann", "age": 30, "tags": ["a", "b"], "nested": {"x": None, "ok": True, "f": 1.0}, "uni": "é☃"}
s = json.dumps(data)
print(s)
print(json.dumps(data, indent=2, sort_keys=True, ensure_ascii=False))
back = json.loads(s)
print(back == data, back["nested"]["f"], type(back["age"]).__name__)
print(json.dumps([1, 2.5, "q\"uote", (), {1: 2}]), json.dumps({"a": [1, 2]}, separators=(",", ":")))
print(json.loads('[1, 2.0, "x", null, false, {"k": [1e3, -0.5]}]'))
try:
    json.loads('{"a": 1,}')
except json.JSONDecodeError as e:
    print("bad json:", e)
try:
    json.dumps({1, 2})
except TypeError as e:
    print(e)
print(json.dumps({"d": {1, 2}}, default=sorted))
