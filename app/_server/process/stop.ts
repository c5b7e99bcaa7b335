import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

/** How long a server that was told to stop waits for those who still read, seconds; less than what most hosts grant. */
const grace = 25;

/**
 * Next ends the server when all that is under way is answered and nobody is connected. Whoever kept a connection is
 * answered once more on it and sent elsewhere, since one who asks on and on would keep the server; so would one who
 * never reads on, so that it ends in any case after a while.
 */
export function endInTime(): void {
  process.once("SIGTERM", () => {
    setTimeout(() => process.exit(143), grace * 1000).unref();
    subscribe("http.server.request.start", (message) => {
      (message as { readonly response: ServerResponse }).response.shouldKeepAlive = false;
    });
  });
}
