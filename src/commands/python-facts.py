# What `import` wants to know about pieces of Python, told by CPython's own parser: reads SOURCES, a list of texts, and
# prints a JSON list of facts (src/notes/import/reference.ts, PythonFacts). Nothing of the texts is run.
import ast
import builtins
import io
import json
import sys
import textwrap
import tokenize
import warnings

BUILTINS = set(dir(builtins)) | {"__name__", "__file__", "__doc__", "__annotations__"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def bound_in(nodes):
    """Names that statements bind in their own scope."""
    names, declared = set(), set()

    def visit(node):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
            return
        if isinstance(node, (ast.Lambda,) + COMPREHENSIONS):
            names.update(each.target.id for each in ast.walk(node) if isinstance(each, ast.NamedExpr))
            return
        if isinstance(node, ast.Name) and isinstance(node.ctx, (ast.Store, ast.Del)):
            names.add(node.id)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names.update((alias.asname or alias.name.split(".")[0]) for alias in node.names)
        elif isinstance(node, ast.ExceptHandler) and node.name:
            names.add(node.name)
        elif isinstance(node, (ast.MatchAs, ast.MatchStar)) and node.name:
            names.add(node.name)
        elif isinstance(node, ast.MatchMapping) and node.rest:
            names.add(node.rest)
        elif isinstance(node, (ast.Global, ast.Nonlocal)):
            declared.update(node.names)
        for child in ast.iter_child_nodes(node):
            visit(child)

    for node in nodes:
        visit(node)
    return names - declared


def used_in(node, known=frozenset()):
    """Names that a node reads and that no scope inside it binds."""
    if isinstance(node, ast.Name):
        return {node.id} - known if isinstance(node.ctx, ast.Load) else set()
    if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
        return ({node.target.id} - known) | used_in(node.value, known)
    children = list(ast.iter_child_nodes(node))
    inner = known
    if isinstance(node, FUNCTIONS):
        arguments = node.args
        every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
        body = node.body if isinstance(node.body, list) else []
        inner = known | {each.arg for each in every if each} | bound_in(body)
    elif isinstance(node, COMPREHENSIONS):
        inner = known | {n.id for g in node.generators for n in ast.walk(g.target) if isinstance(n, ast.Name)}
    elif isinstance(node, ast.ClassDef):
        inner = known | bound_in(node.body)
    names = set()
    for parameter in getattr(node, "type_params", []):
        inner = inner | {parameter.name}
    for child in children:
        names |= used_in(child, inner)
    return names


def kind_of(node):
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return "import"
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return "function"
    if isinstance(node, ast.ClassDef):
        return "class"
    if isinstance(node, (ast.Assign, ast.AnnAssign, ast.TypeAlias)):
        return "assignment"
    return "other"


def awaits(node):
    if isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith)):
        return True
    return not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)) and any(map(awaits, ast.iter_child_nodes(node)))


# Calls of these leave their arguments as they are, or read what nobody reads twice.
READS = set("abs all any bool callable dir enumerate float format getattr hasattr hash id int isinstance issubclass len max min print range repr round sorted str sum type zip".split())


def base_of(node):
    """The name at the beginning of `a.b[c].d()`, as a set of one or none."""
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Call, ast.Starred)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return {node.id} if isinstance(node, ast.Name) else set()


def done_to_each(loop):
    """What a loop goes through, where it awaits each or calls a method of each for what that does."""
    names = {each.id for each in ast.walk(loop.target) if isinstance(each, ast.Name)}
    awaited = {each.value for each in ast.walk(loop) if isinstance(each, ast.Await)}
    called = {each.value.func for each in ast.walk(loop) if isinstance(each, ast.Expr) and isinstance(each.value, ast.Call)}
    if not any(names & base_of(each) for each in awaited | called):
        return set()
    return set().union(*map(base_of, [loop.iter, *(loop.iter.args if isinstance(loop.iter, ast.Call) else [])]))


def acts_on(node):
    """Names whose values a statement may change without binding them, and the functions that it calls."""
    names = set()
    for each in ast.walk(node):
        if isinstance(each, ast.For):
            names |= done_to_each(each)
        if isinstance(each, ast.Call) and not (isinstance(each.func, ast.Name) and each.func.id in READS):
            names |= base_of(each.func)
            for argument in [*each.args, *(keyword.value for keyword in each.keywords)]:
                names |= base_of(argument)
        elif isinstance(each, ast.Await):
            names |= base_of(each.value)
        elif isinstance(each, ast.AsyncFor):
            names |= base_of(each.iter)
        elif isinstance(each, (ast.Attribute, ast.Subscript)) and not isinstance(each.ctx, ast.Load):
            names |= base_of(each)
        elif isinstance(each, ast.AugAssign):
            names |= base_of(each.target)
        elif isinstance(each, ast.Global):
            names |= set(each.names)
    return names


def contexts_in(tree):
    """What `with` and `async with` bind anywhere, with the line that would bind it again."""
    found = []
    for node in ast.walk(tree):
        for item in node.items if isinstance(node, (ast.With, ast.AsyncWith)) else []:
            if isinstance(item.optional_vars, ast.Name):
                word = "async with" if isinstance(node, ast.AsyncWith) else "with"
                header = f"{word} {ast.unparse(item.context_expr)} as {item.optional_vars.id}:"
                found.append({"name": item.optional_vars.id, "header": header, "uses": sorted(used_in(item.context_expr) - BUILTINS)})
    return found


def is_from_elsewhere(node):
    """Whether `from protocol import encode` takes names, as they are, from a module that does not come with Python."""
    is_own = node.level > 0 or (node.module or "").split(".")[0] not in sys.stdlib_module_names
    return is_own and all(alias.name != "*" and alias.asname is None for alias in node.names)


def own(node):
    """The nodes of a function, without those of functions inside it."""
    for child in ast.iter_child_nodes(node):
        yield child
        if not isinstance(child, FUNCTIONS):
            yield from own(child)


def statement_facts(node):
    first = min([node.lineno] + [each.lineno for each in getattr(node, "decorator_list", [])])
    facts = {"line": first, "endLine": node.end_lineno, "kind": kind_of(node), "binds": sorted(bound_in([node])), "uses": sorted(used_in(node) - BUILTINS)}
    facts["isFromElsewhere"] = isinstance(node, ast.ImportFrom) and is_from_elsewhere(node)
    facts["globals"] = sorted({name for each in ast.walk(node) if isinstance(each, ast.Global) for name in each.names})
    parameters = [each.arg for each in node.args.posonlyargs + node.args.args] if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) else []
    facts["isMethod"] = parameters[:1] in (["self"], ["cls"])
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        arguments = node.args
        positional = len(arguments.posonlyargs) + len(arguments.args) - len(arguments.defaults)
        needed = positional + sum(default is None for default in arguments.kw_defaults)
        yields = any(isinstance(each, (ast.Yield, ast.YieldFrom)) for each in own(node))
        facts["callable"] = needed == 0 and not yields
    else:
        facts["callable"] = False
    facts["runnable"] = facts["callable"] and isinstance(node, ast.AsyncFunctionDef)
    calls = [each.func for each in ast.walk(node) if isinstance(each, ast.Call)] if facts["kind"] in ("other", "assignment") else []
    facts["runs"] = any(isinstance(func, ast.Attribute) and func.attr in ("run", "run_until_complete", "run_forever") for func in calls)
    facts["awaits"] = awaits(node)
    facts["acts"] = sorted(acts_on(node))
    facts["isPlaceholder"] = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return facts


def free_in(statements, nodes, bound):
    """Names that are read before the text binds them, or that it never binds."""
    free, so_far = set(), set()
    for facts, node in zip(statements, nodes):
        # Functions run later; a compound statement may bind what it reads. An assignment reads first.
        later = bound if facts["kind"] in ("function", "class") else set() if isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)) else set(facts["binds"])
        free |= set(facts["uses"]) - so_far - later
        so_far |= set(facts["binds"])
    return free


def compiles(source):
    try:
        compile(source, "example.py", "exec")
    except SyntaxError as error:
        return error
    return None


def lines_in_strings(source):
    lines, starts = set(), []
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.STRING:
            lines.update(range(token.start[0] + 1, token.end[0] + 1))
        elif token.type in (tokenize.FSTRING_START, getattr(tokenize, "TSTRING_START", -1)):
            starts.append(token.start[0])
        elif token.type in (tokenize.FSTRING_END, getattr(tokenize, "TSTRING_END", -1)):
            lines.update(range(starts.pop() + 1, token.end[0] + 1))
    return sorted(lines)


def facts_of(source):
    error = compiles(source)
    bare = False
    if error is not None:
        try:
            tree = ast.parse(source)
            bare = compiles("async def _():\n" + textwrap.indent(source, " ") + "\n pass") is None
        except SyntaxError:
            pass
        if not bare:
            return {"parses": False, "line": error.lineno or 1, "message": error.msg or type(error).__name__}
    else:
        tree = ast.parse(source)
    statements = [statement_facts(each) for each in tree.body]
    bound = set().union(*(each["binds"] for each in statements)) if statements else set()
    modules = {alias.name.split(".")[0] for each in ast.walk(tree) if isinstance(each, ast.Import) for alias in each.names}
    modules |= {(each.module or "").split(".")[0] for each in ast.walk(tree) if isinstance(each, ast.ImportFrom)}
    return {
        "parses": True,
        "bare": bare,
        "statements": statements,
        "free": sorted(free_in(statements, tree.body, bound)),
        "modules": sorted(modules),
        "contexts": contexts_in(tree),
        "echo": echo_of(source, tree),
        "expression": len(tree.body) == 1 and isinstance(tree.body[0], ast.Expr),
        "raises": sorted({getattr(each.exc, "id", getattr(getattr(each.exc, "func", None), "id", "")) for each in ast.walk(tree) if isinstance(each, ast.Raise)} - {""}),
        "linesInStrings": lines_in_strings(source),
    }


def echo_of(source, tree):
    """Where the expression stands whose value an interpreter would show after the text, and whether it wants brackets."""
    last = tree.body[-1] if tree.body else None
    if not isinstance(last, ast.Expr) or isinstance(last.value, ast.Constant):
        return None
    lines = source.splitlines(keepends=True)
    offset = lambda line, column: sum(map(len, lines[: line - 1])) + len(lines[line - 1].encode()[:column].decode())
    start, end = offset(last.lineno, last.col_offset), offset(last.end_lineno, last.end_col_offset)
    called = ast.parse(f"_({source[start:end]}\n)").body[0].value
    return {"start": start, "end": end, "brackets": len(called.args) != 1}


def safely(source):
    try:
        return facts_of(source)
    except (ValueError, MemoryError, RecursionError, tokenize.TokenError) as error:
        return {"parses": False, "line": 1, "message": str(error)}


warnings.simplefilter("ignore")
print(json.dumps([safely(source) for source in SOURCES]))
