// Cookies: a name, a value, and the host they belong to. Twin of src/oracle/python/packages/aiohttp/cookiejar.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { text_of } from "../../python/as-text.ts";
import { declare_type } from "../../python/special.ts";
import { type Source, pairsOf } from "../modules/multidict.ts";

export class CookieJar {
  readonly #cookies = new Map<string, Map<string, string>>();

  constructor(_options: { readonly unsafe?: boolean } = {}) {}

  update_cookies(cookies: Source<unknown>, host = ""): void {
    for (const [name, value] of pairsOf(cookies)) {
      const ofHost = this.#cookies.get(host) ?? new Map<string, string>();
      this.#cookies.set(host, ofHost.set(name, text_of(value)));
    }
  }
  /** What a `Set-Cookie` header says. */
  $keep(header: string, host: string): void {
    const pair = header.split(";")[0] ?? "";
    const at = pair.indexOf("=");
    const [name, value] = at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
    this.update_cookies([[name.trim(), value.trim()]], host);
  }
  $forHost(host: string): Map<string, string> {
    return new Map([...(this.#cookies.get("") ?? []), ...(this.#cookies.get(host) ?? [])]);
  }
  clear(): void {
    this.#cookies.clear();
  }
  __len__(): number {
    let count = 0;
    for (const ofHost of this.#cookies.values()) count += ofHost.size;
    return count;
  }
}

export class DummyCookieJar extends CookieJar {
  override update_cookies(): void {}
}

declare_type(CookieJar, "CookieJar", "aiohttp.cookiejar");
declare_type(DummyCookieJar, "DummyCookieJar", "aiohttp.cookiejar");
