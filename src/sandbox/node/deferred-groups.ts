// Which files of the guest are deferred (guest/guest-files.ts): those that a program does without which prints, formats
// what it prints, and runs tasks that sleep, are gathered and fail. The files of a group are evaluated together, in this
// order, when a name of one of them is first read; so none may have to be there unasked, as a file that registers itself
// with others would. A file that is named here nowhere is evaluated with the guest.

export interface DeferredFiles {
  readonly files: readonly string[];
  /**
   * For groups that few programs need: the text is a part of its own, which the page fetches for programs that have one of
   * its words, and for those that come to need it all the same, which are begun again (create-sandbox.ts). `uses` are parts
   * that it always needs. Groups without a part are carried by the guest.
   */
  readonly part?: { readonly name: string; readonly words: readonly string[]; readonly uses?: readonly string[] };
}

export const deferredGroups: readonly DeferredFiles[] = [
  {
    files: ["asyncio/waiters.ts", "asyncio/locks.ts", "asyncio/queues.ts", "python/modules/heapq.ts"],
    part: { name: "locks", words: ["Lock", "Event", "(?:Bounded)?Semaphore", "Condition", "Barrier", "(?:Priority|Lifo)?Queue", "as_completed", "staggered(?:_race)?", "heapq"] },
  },
  {
    files: ["asyncio/waiting.ts", "asyncio/shielding.ts", "asyncio/timeouts.ts"],
    part: { name: "waiting", words: ["wait", "wait_for", "[Tt]imeout", "timeout_at", "as_completed", "shield", "ALL_COMPLETED", "FIRST_\\w+", "staggered(?:_race)?"] },
  },
  { files: ["asyncio/staggered.ts"], part: { name: "staggered", words: ["staggered(?:_race)?"] } },
  { files: ["asyncio/taskgroups.ts"], part: { name: "taskgroups", words: ["TaskGroup"] } },
  { files: ["asyncio/graph.ts", "asyncio/task-stack.ts"], part: { name: "graph", words: ["\\w+_call_graph", "F\\w+CallGraph\\w*", "get_stack", "print_stack"] } },
  { files: ["python/asyncgen.ts"], part: { name: "asyncgen", words: ["asyncgen(?:Method)?"] } },
  { files: ["python/generators.ts"], part: { name: "generators", words: ["generator", "noteBeginnings", ...imported("throwInto")] } },
  { files: ["python/local-names.ts", "asyncio/inspection.ts"], part: { name: "inspection", words: ["localReader"] } },
  { files: ["asyncio/unix-events.ts"], part: { name: "signals", words: ["signal", "\\w+_signal_handler"] } },
  { files: ["asyncio/cpython-source.ts"], part: { name: "twins", words: ["\\w+_call_graph", "F\\w+CallGraph\\w*", "get_stack", "print_stack", "get_coro", "all_tasks"] } },
  { files: ["asyncio/deprecated.ts"], part: { name: "deprecated", words: ["iscoroutinefunction", "\\w+_event_loop_policy", "\\w+EventLoopPolicy"] } },
  { files: ["asyncio/eager-tasks.ts"] },
  {
    files: ["python/suspendable.ts", "python/thread-locks.ts", "python/modules/threading.ts", "python/modules/_futures-of-threads.ts", "python/modules/_thread-pool.ts", "python/modules/concurrent.futures.ts", "asyncio/chaining.ts", "asyncio/threads.ts"],
    part: { name: "threads", words: ["threading", "concurrent", "to_thread", "run_in_executor", "\\w+_default_executor", "run_coroutine_threadsafe", "wrap_future", "suspend(?:able|Method)", "QueueListener"], uses: ["calls", "waiting"] },
  },
  {
    files: ["python/arithmetic.ts", "python/bitwise.ts", "python/elementary.ts", "python/percent.ts"],
    part: { name: "arithmetic", words: imported("i?add", "i?sub", "i?(?:mat)?mul", "i?(?:floor)?div", "(?:div|i)?mod", "i?pow", "neg", "pos", "and_", "iand", "or_", "ior", "i?xor", "invert", "i?[lr]shift", "sum") },
  },
  { files: ["python/str.ts"], part: { name: "str", words: imported("str", "chr", "ord") } },
  { files: ["python/reductions.ts", "python/membership.ts"], part: { name: "reductions", words: imported("max", "min", "sum", "contains") } },
  { files: ["python/byte-text.ts", "python/bytes.ts", "python/codecs.ts"], part: { name: "bytes", words: [...imported("b"), "[Bb]ytes", "[Bb]ytearray", "encode", "decode", "to_bytes", "from_bytes"] } },
  { files: ["python/format.ts", "python/decimal.ts"], part: { name: "format", words: [...imported("f", "fmt"), "format(?:_\\w+)?", "round"] } },
  { files: ["python/format-fields.ts"], part: { name: "fields", words: ["format(?:_\\w+)?"] } },
  { files: ["python/gregorian.ts", "python/strftime.ts", "python/time-text.ts"], part: { name: "times", words: ["struct_time", "gmtime", "localtime", "mktime", "strftime", "asctime", "ctime"] } },
  {
    files: ["python/text-hash.ts", "python/hash.ts", "python/set-table.ts", "python/set.ts", "python/dict.ts"],
    part: { name: "tables", words: [...imported("[Dd]ict", "DictBase", "[Ff]rozen[Ss]et", "set", "PySet", "MutableSet", "hash", "vars", "keywords"), "all_tasks", "wait", "as_completed", "collections", "\\w*exception_handler"] },
  },
  {
    files: ["python/builtin-members.ts", "python/objects.ts", "python/methods.ts"],
    part: { name: "objects", words: [...imported("callable", "(?:del|get|has|set)attr", "(?:get|delete)_attribute", "unbound", "call_?", "decorate_\\w+", "(?:class|static)method"), "defaultdict"], uses: ["classes"] },
  },
  {
    files: ["python/special-methods.ts"],
    part: { name: "special-methods", words: ["__(?:len|iter|next|contains|hash|repr|str|bool|int|float|index|abs|(?:get|set|del)item|i?r?(?:add|sub|mul)|eq|[lg][te])__"] },
  },
  {
    files: ["python/class-attributes.ts", "python/descriptors.ts", "python/method-kinds.ts"],
    part: { name: "classes", words: ["attributes", ...imported("deleter", "descriptor", "property(?:_doc)?", "set_names", "(?:class|static)method")] },
  },
  {
    files: ["python/mapping-proxy.ts", "python/class-namespace.ts", "python/builtin-names.ts", "python/dir.ts"],
    part: { name: "namespaces", words: [...imported("dir", "with_namespace"), "MappingProxyType", "getmembers", "signature"], uses: ["objects", "classes", "instance-dict", "tables"] },
  },
  { files: ["python/instance-dict.ts"], part: { name: "instance-dict", words: ["vars", "__dict__"], uses: ["objects", "classes"] } },
  { files: ["python/signature.ts"], part: { name: "calls", words: [...imported("call_?", "decorate_\\w+", "constructor_arguments"), "\\w*task_factory", "defaultdict"] } },
  { files: ["python/mro.ts"], part: { name: "bases", words: ["bases", "super_", "Instance", "(?:__)?mro(?:__)?", "__bases__", "\\w+_abstract", "set_attribute"] } },
  {
    files: ["python/name-suggestions.ts", "python/porting.ts", "python/except-star.ts"],
    part: { name: "porting", words: ["with_", "async_with", "async_for", "merged_keywords", "raise_from", "undefined_name", "handled_exception", "no_super", "misfit", "syntax_warning", "by_name", "split_arguments", "unpack_star", "except_star", ...imported("bound(?:_free)?", "defined", "keywords", "take")] },
  },
  { files: ["python/builtin-bases.ts"], part: { name: "builtin-bases", words: ["(?:Str|Int|Float|Tuple)Base"], uses: ["arithmetic", "bases", "reductions", "str", "subscripts", "tables"] } },
  { files: ["python/metaclass.ts"], part: { name: "metaclasses", words: imported("made_by", "Metaclass") } },
  {
    files: ["python/written-signatures.ts"],
    part: { name: "signatures", words: [...imported("with_signature", "with_annotations", "field_annotations"), "__(?:annotations|(?:kw)?defaults)__"] },
  },
  { files: ["python/range.ts"], part: { name: "range", words: imported("[Rr]ange") } },
  { files: ["python/slice.ts", "python/subscript.ts"], part: { name: "subscripts", words: imported("at", "slice_?", "set_at", "del_at", "Slice") } },
  { files: ["python/suggestions.ts", "python/traceback.ts", "python/carets.ts", "python/positions.ts"] },
  { files: ["python/written-comprehensions.ts"], part: { name: "comprehensions", words: ["generator"] } },
  { files: ["python/modules/_chain-map.ts", "python/modules/_ordered-dict.ts", "python/modules/collections.ts"], part: { name: "containers", words: ["collections", "_waiters", "_getters", "_putters"] } },
];

/** Words of programs that need a module's part without importing it: what it adds to asyncio and collections. */
export const moduleWords: Readonly<Record<string, readonly string[]>> = {
  "asyncio.base_events": ["base_events"],
  "asyncio.log": ["asyncio\\.log"],
  "asyncio.streams": ["(?:open|create)_connection", "(?:start|create)_server", "Stream(?:Reader|ReaderProtocol|Writer)", "Server", "(?:Base)?Protocol", "(?:Base)?Transport"],
  "collections.abc": ["collections\\.abc"],
  "collections.user": ["User(?:Dict|List)"],
  io: ["\\w*FileHandler", "filename(?=\\s*:)"],
  "os.path": ["\\w*FileHandler", "filename(?=\\s*:)"],
  "logging.config": ["logging\\.config"],
  "logging.handlers": ["logging\\.handlers"],
};

/** Words that are too common to tell of anything unless they are imported, as lowering writes it. */
function imported(...words: readonly string[]): readonly string[] {
  return [`(?:${words.join("|")})(?=[^{}]*\\} = \\$\\.import)`];
}
