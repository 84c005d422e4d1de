// Transports and protocols: what stands between a socket and a stream. The one transport there is stands in
// selector-events.ts. CPython: Lib/asyncio/transports.py, protocols.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { Bytes, type ByteSequence } from "../python/bytes.ts";
import { type BaseException, NotImplementedError, ValueError } from "../python/exceptions.ts";
import { tuple } from "../python/list.ts";
import { repr } from "../python/repr.ts";
import { declare_type } from "../python/special.ts";
import type { BaseEventLoop } from "./base-events.ts";

/** Called by a transport. A program's protocols extend it. */
export class BaseProtocol {
  static readonly __slots__: readonly string[] = tuple();

  connection_made(_transport: Transport): void {}
  connection_lost(_error: BaseException | null): void {}
  /** The transport's buffer has grown past its high-water mark. */
  pause_writing(): void {}
  /** The buffer has drained below its low-water mark. */
  resume_writing(): void {}
}

export class Protocol extends BaseProtocol {
  static override readonly __slots__: readonly string[] = tuple();

  data_received(_data: Bytes): void {}
  /** Nothing more will be received. True keeps the transport open for writing. */
  eof_received(): boolean | null | void {}
}

export class BaseTransport {
  protected _extra: Map<string, unknown>;

  constructor(extra: ReadonlyMap<string, unknown> = new Map()) {
    this._extra = new Map(extra);
  }
  get_extra_info(name: string, otherwise: unknown = null): unknown {
    return this._extra.has(name) ? this._extra.get(name) : otherwise;
  }
  is_closing(): boolean {
    throw new NotImplementedError();
  }
  close(): void {
    throw new NotImplementedError();
  }
  set_protocol(_protocol: Protocol): void {
    throw new NotImplementedError();
  }
  get_protocol(): Protocol {
    throw new NotImplementedError();
  }
}

export class Transport extends BaseTransport {
  is_reading(): boolean {
    throw new NotImplementedError();
  }
  pause_reading(): void {
    throw new NotImplementedError();
  }
  resume_reading(): void {
    throw new NotImplementedError();
  }
  set_write_buffer_limits(_limits: WriteBufferLimits = {}): void {
    throw new NotImplementedError();
  }
  get_write_buffer_size(): number {
    throw new NotImplementedError();
  }
  get_write_buffer_limits(): readonly [low: number, high: number] {
    throw new NotImplementedError();
  }
  write(_data: ByteSequence): void {
    throw new NotImplementedError();
  }
  writelines(data: Iterable<ByteSequence>): void {
    this.write(new Bytes([...data].flatMap(({ $bytes }) => $bytes)));
  }
  write_eof(): void {
    throw new NotImplementedError();
  }
  can_write_eof(): boolean {
    throw new NotImplementedError();
  }
  abort(): void {
    throw new NotImplementedError();
  }
}

export interface WriteBufferLimits {
  readonly high?: number | null;
  readonly low?: number | null;
}

/** A transport that pauses its protocol's writing while its buffer is too full. */
export abstract class FlowControlTransport extends Transport {
  protected _loop: BaseEventLoop;
  protected abstract get _currentProtocol(): Protocol;
  #protocolPaused = false;
  #high = 0;
  #low = 0;

  constructor(extra: ReadonlyMap<string, unknown>, loop: BaseEventLoop) {
    super(extra);
    this._loop = loop;
    this.#setLimits({});
  }

  protected _maybePauseProtocol(): void {
    if (this.get_write_buffer_size() <= this.#high || this.#protocolPaused) return;
    this.#protocolPaused = true;
    this._currentProtocol.pause_writing();
  }

  protected _maybeResumeProtocol(): void {
    if (!this.#protocolPaused || this.get_write_buffer_size() > this.#low) return;
    this.#protocolPaused = false;
    this._currentProtocol.resume_writing();
  }

  override get_write_buffer_limits(): readonly [low: number, high: number] {
    return tuple(this.#low, this.#high);
  }

  #setLimits({ high: givenHigh, low: givenLow }: WriteBufferLimits): void {
    const high = givenHigh ?? (givenLow == null ? 64 * 1024 : 4 * givenLow);
    const low = givenLow ?? Math.floor(high / 4);
    if (!(high >= low && low >= 0)) throw new ValueError(`high (${repr(high)}) must be >= low (${repr(low)}) must be >= 0`);
    this.#high = high;
    this.#low = low;
  }

  override set_write_buffer_limits(limits: WriteBufferLimits = {}): void {
    this.#setLimits(limits);
    this._maybePauseProtocol();
  }
}

declare_type(BaseProtocol, "BaseProtocol", "asyncio.protocols");
declare_type(Protocol, "Protocol", "asyncio.protocols");
declare_type(BaseTransport, "BaseTransport", "asyncio.transports");
declare_type(Transport, "Transport", "asyncio.transports");
declare_type(FlowControlTransport, "_FlowControlMixin", "asyncio.transports");
