import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** How long a server that was told to stop waits for those who still read, seconds; less than what most hosts grant. */
const grace = 25;

/** A request of which Node tells. */
interface Request {
  readonly response: ServerResponse;
  readonly socket: Socket;
}

/**
 * Next ends the server when all that is under way is answered and nobody is connected. Whoever kept a connection is
 * answered once more on it and sent elsewhere, since one who asks on and on would keep the server; so would one who
 * never reads on, so that it ends in any case after a while.
 */
export function endInTime(): void {
  const connected = new Set<Socket>();
  let stopping = false;
  subscribe("http.server.request.start", (message) => {
    const { response, socket } = message as Request;
    if (stopping) response.shouldKeepAlive = false;
    if (connected.has(socket)) return;
    connected.add(socket);
    socket.once("close", () => connected.delete(socket));
  });
  // Before Next, which closes what is idle as it hears of it.
  process.prependOnceListener("SIGTERM", () => {
    stopping = true;
    setTimeout(() => process.exit(143), grace * 1000).unref();
    spareReaders(connected);
  });
}

/**
 * Lets no connection be closed at once on which an answer is not yet all on its way. Node takes one for idle as soon
 * as it has been given the whole answer, and what waits in its buffers for a slow reader would be lost.
 */
function spareReaders(connected: Iterable<Socket>): void {
  const read = [...connected].filter(({ writableLength }) => writableLength > 0);
  for (const socket of read) socket.destroy = () => socket;
  process.nextTick(() => {
    for (const socket of read) Reflect.deleteProperty(socket, "destroy");
  });
}
