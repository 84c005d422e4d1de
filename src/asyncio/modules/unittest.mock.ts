// `unittest.mock`. Specified by CPython's Lib/unittest/mock.py.
//
// Runs inside QuickJS. No DOM, no Node.
export { create_autospec } from "./_autospec.ts";
export { ANY, DEFAULT, call, sentinel } from "./_mock-calls.ts";
export { AsyncMock, InvalidSpecError, MagicMock, Mock } from "./_mocks.ts";
export { patch } from "./_patching.ts";
