// Fetches one part of the sandbox from the site's own origin. A slow network is waited for; a silent one is not.

/**
 * The bytes at a URL. Rejects when the server refuses, when the connection breaks, and when nothing arrives for `stall`
 * ms; the error's message names the file and says what happened.
 */
export async function fetchPart(url: string, stall: number, signal: AbortSignal): Promise<ArrayBuffer> {
  const name = new URL(url, "http://site/").pathname.split("/").at(-1);
  const abort = new AbortController();
  const stalled = () => abort.abort(new Error(`${name} stopped arriving`));
  const stop = () => abort.abort(signal.reason);
  signal.addEventListener("abort", stop);
  let timer = setTimeout(stalled, stall);
  try {
    const response = await fetch(url, { signal: abort.signal, credentials: "same-origin" });
    if (!response.ok || !response.body) throw new Error(`${name} could not be fetched: the server answered ${response.status}`);
    const watch = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        clearTimeout(timer);
        timer = setTimeout(stalled, stall);
        controller.enqueue(chunk);
      },
    });
    return await new Response(response.body.pipeThrough(watch)).arrayBuffer();
  } catch (error) {
    if (abort.signal.aborted) throw abort.signal.reason;
    throw error instanceof TypeError ? new Error(`${name} could not be fetched: the network failed`) : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}
