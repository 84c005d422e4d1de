// Which calls of a program may make a coroutine that is not awaited on the spot. They are made known to the runtime,
// `$.made(f())`, and so are the statements that may let go of one, `$.kept(c = null, n)`: Python warns of coroutines that
// nobody has awaited at the moment they go away. A call that cannot make one is left alone, by its name: calls are many.
import type { SyntaxNode, Tree } from "@lezer/common";
import { children, isFunction, lastChild, previous } from "./tree.ts";

/** What asyncio's coroutine functions and methods are called, and those of what it works with. */
const LIBRARY = new Set([
  ..."sleep wait wait_for to_thread open_connection start_server staggered_race create_connection create_server".split(" "),
  ..."aclose asend athrow __anext__ __aenter__ __aexit__ enter_async_context shutdown_asyncgens shutdown_default_executor".split(" "),
  ..."wait_closed drain readline readexactly readuntil serve_forever start_tls".split(" "),
]);

/** Names that others' plain functions have as well. */
const AMBIGUOUS = new Set("get put join acquire read text json call".split(" "));

/** What takes coroutines and sees to them. */
const CONSUMERS = new Set("run run_until_complete create_task ensure_future gather wait_for shield run_coroutine_threadsafe".split(" "));

export class CoroutineCalls {
  readonly #text: (node: SyntaxNode) => string;
  /** Names of the program's coroutine functions. */
  readonly #coroutines = new Set<string>();
  /** Names of its asynchronous generator functions. */
  readonly #asyncGenerators = new Set<string>();
  /** Names that the program gives to something, and of those the ones of plain functions, classes and Python's builtins. */
  readonly #bound = new Set<string>();
  readonly #plain = new Set<string>();
  #keeps = false;

  constructor(tree: Tree, source: string) {
    this.#text = ({ from, to }) => source.slice(from, to);
    tree.iterate({ enter: ({ node }) => this.#learn(node) });
    tree.iterate({
      enter: ({ node }) => {
        if (node.name === "CallExpression" && this.#isCertain(node) && isStored(node, this.#text)) this.#keeps = true;
        return !this.#keeps;
      },
    });
  }

  /** Whether the program keeps coroutines somewhere, so that an assignment may let go of one. */
  get keeps(): boolean {
    return this.#keeps;
  }

  /** Whether a call may make a coroutine that is not awaited at once. */
  makes(call: SyntaxNode): boolean {
    if (call.parent?.name === "AwaitExpression") return false;
    const callee = call.firstChild;
    if (!callee || callee.name === "super" || callee.name === "import") return false;
    for (let first: SyntaxNode | null = call; first; first = first.firstChild) if (first.name === "AwaitExpression") return false;
    if (this.#text(callee).includes("?.")) return false;
    if (callee.name === "VariableName") return this.#bound.has(this.#text(callee)) && !this.#plain.has(this.#text(callee));
    const name = this.#nameOf(callee);
    return name === undefined || this.#coroutines.has(name) || LIBRARY.has(name) || AMBIGUOUS.has(name);
  }

  /** Whether a call may make an asynchronous generator, which nobody but its caller has. */
  makesAsyncGenerator(call: SyntaxNode): boolean {
    const name = call.name === "CallExpression" && call.firstChild !== null ? this.#nameOf(call.firstChild) : undefined;
    return name !== undefined && this.#asyncGenerators.has(name);
  }

  /** Whether it is a coroutine function that is called, by its name. */
  #isCertain(call: SyntaxNode): boolean {
    const name = call.firstChild === null ? undefined : this.#nameOf(call.firstChild);
    return name !== undefined && this.makes(call) && (this.#coroutines.has(name) || LIBRARY.has(name));
  }

  /** `f` of `f` and of `a.b.f`. */
  #nameOf(callee: SyntaxNode): string | undefined {
    const last = callee.name === "MemberExpression" ? lastChild(callee) : callee;
    return last && /^(Variable|PropertyName|PrivateProperty)/.test(last.name) ? this.#text(last) : undefined;
  }

  #learn(node: SyntaxNode): void {
    if (node.name === "VariableDefinition") this.#bound.add(this.#text(node));
    const name = definedName(node);
    if (name !== undefined) {
      const isAsync = node.getChild("async") !== null;
      const isCoroutine = isAsync && node.getChild("Star") === null;
      if (isAsync && !isCoroutine) this.#asyncGenerators.add(this.#text(name));
      if (isCoroutine) this.#coroutines.add(this.#text(name));
      if (isCoroutine) this.#bound.add(this.#text(name));
      else if (/^(Function|Class)Declaration$/.test(node.name)) this.#plain.add(this.#text(name));
    }
    if (node.name === "ImportDeclaration" && this.#text(node).endsWith('"python";')) {
      const group = node.getChild("ImportGroup");
      for (const imported of group?.getChildren("VariableDefinition") ?? []) {
        const text = this.#text(imported);
        if (!LIBRARY.has(text)) this.#plain.add(text);
      }
    }
  }
}

/** The node of the name that a function or class gets. */
function definedName(node: SyntaxNode): SyntaxNode | undefined {
  if (node.name === "ClassDeclaration") return node.getChild("VariableDefinition") ?? undefined;
  if (!isFunction(node)) return undefined;
  const own = children(node).find(({ name }) => /^(Private)?Property(Definition|Name)$/.test(name));
  const declared = node.name === "ArrowFunction" ? null : node.getChild("VariableDefinition");
  if (own ?? declared) return own ?? declared ?? undefined;
  const sign = previous(node);
  let target = sign?.name === "Equals" || sign?.name === ":" ? previous(sign) : null;
  while (target && target.name === "TypeAnnotation") target = previous(target);
  if (target?.name === "MemberExpression") target = lastChild(target) ?? null;
  return target ?? undefined;
}

/** Whether a call's value comes to be in a variable, an attribute or a container, and not in what sees to it. */
function isStored(call: SyntaxNode, text: (node: SyntaxNode) => string): boolean {
  for (let up = call.parent; up !== null; up = up.parent) {
    if (up.name === "VariableDeclaration" || up.name === "AssignmentExpression" || up.name === "ReturnStatement") return true;
    if (up.name === "ExpressionStatement") return false;
    if (up.name === "CallExpression" && up.firstChild !== null) {
      const callee = up.firstChild;
      const name = callee.name === "MemberExpression" ? lastChild(callee) : callee;
      if (name && CONSUMERS.has(text(name))) return false;
    }
  }
  return false;
}
