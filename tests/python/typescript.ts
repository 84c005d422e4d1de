// Evaluates the TypeScript side of a case with everything of src/python in scope. Runs in Node and, bundled, in QuickJS.
import * as python from "../../src/python/index.ts";
import * as bisect from "../../src/python/modules/bisect.ts";
import * as collections from "../../src/python/modules/collections.ts";
import * as copy from "../../src/python/modules/copy.ts";
import * as dataclasses from "../../src/python/modules/dataclasses.ts";
import * as datetime from "../../src/python/modules/datetime.ts";
import * as enum_ from "../../src/python/modules/enum.ts";
import * as functools from "../../src/python/modules/functools.ts";
import * as heapq from "../../src/python/modules/heapq.ts";
import * as io from "../../src/python/modules/io.ts";
import * as itertools from "../../src/python/modules/itertools.ts";
import * as json from "../../src/python/modules/json.ts";
import * as math from "../../src/python/modules/math.ts";
import * as operator from "../../src/python/modules/operator.ts";
import * as random from "../../src/python/modules/random.ts";
import * as statistics from "../../src/python/modules/statistics.ts";
import * as string from "../../src/python/modules/string.ts";
import * as sys from "../../src/python/modules/sys.ts";
import * as textwrap from "../../src/python/modules/textwrap.ts";
import { translateError } from "../../src/python/translate-error.ts";

const modules = { bisect, collections, copy, dataclasses, datetime, enum_, functools, heapq, io, itertools, json, math, operator, random, statistics, string, sys, textwrap };

// Names of modules win over builtins of the same name, as after `import x`.
const scope: Readonly<Record<string, unknown>> = { ...python, ...modules };
const names = Object.keys(scope);
const values = names.map((name) => scope[name]);

/** What the case gives: `repr` of its last part, or `!Type: message`. */
export function evaluate(text: string): string {
  const parts = text.split(" ;; ");
  const last = parts.pop();
  const body = `${parts.map((part) => part + ";\n").join("")}return (${last});`;
  try {
    return python.repr(new Function(...names, body)(...values));
  } catch (raised) {
    const error: unknown = raised instanceof python.BaseException ? raised : translateError(raised);
    return `!${python.type_name(error)}: ${python.str(error)}`;
  }
}
