// `unittest.mock`. Specified by CPython's Lib/unittest/mock.py. The mocks are in _mocks.ts, `create_autospec` is in _autospec.ts,
// `patch` in _patching.ts.
//
// Runs inside QuickJS. No DOM, no Node.
import { create_autospec } from "./_autospec.ts";
import { AsyncMock, MagicMock } from "./_mocks.ts";
import { makePatch } from "./_patching.ts";

export { create_autospec } from "./_autospec.ts";
export { ANY, DEFAULT, call, sentinel } from "./_mock-calls.ts";
export { AsyncMock, InvalidSpecError, MagicMock, Mock } from "./_mocks.ts";

export const patch = makePatch({ MagicMock, AsyncMock, create_autospec });
