// `collections.abc`: what a class can do, asked with `isinstance` and `issubclass`, and the methods that a class gets for
// inheriting from one of these. The root of them is _abstract.ts.
//
// Runs inside QuickJS. No DOM, no Node.
export { ItemsView, KeysView, Mapping, MappingView, MutableMapping, ValuesView } from "./_abstract-mappings.ts";
export {
  AsyncGenerator_ as AsyncGenerator, AsyncIterable_ as AsyncIterable, AsyncIterator_ as AsyncIterator, Awaitable, Buffer, Callable, Collection, Container,
  Coroutine, Generator_ as Generator, Hashable, Iterable_ as Iterable, Iterator_ as Iterator, Reversible, Sized,
} from "./_abstract-protocols.ts";
export { MutableSequence, Sequence } from "./_abstract-sequences.ts";
export { MutableSet, Set_ as Set } from "./_abstract-sets.ts";
