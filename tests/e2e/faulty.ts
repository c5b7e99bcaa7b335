import { createServer, type IncomingHttpHeaders, request, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** What goes wrong with a file on its way: refused, half sent, never sent, broken, or another one than was asked for. */
export type Fault = "refused" | "cut off" | "held" | "broken" | { readonly instead: string };

/** A way to a server on which faults can be laid. */
export interface FaultyWay {
  readonly url: string;
  /** What goes wrong with paths from now on; without a fault nothing does. */
  set(path: RegExp, fault: Fault | null): void;
  close(): Promise<void>;
}

/** Hands on what is asked for to a server, but for the faults that a test lays on the way. */
export async function faultyWay(server: string): Promise<FaultyWay> {
  let faulty: { readonly path: RegExp; readonly fault: Fault } | null = null;
  const held = new Set<Socket>();
  const way = createServer((asked, answer) => {
    const fault = faulty?.path.test(asked.url ?? "") ? faulty.fault : null;
    if (fault === "held") return;
    if (fault === "refused") {
      asked.socket.destroy();
      return;
    }
    if (fault === "broken") {
      answer.writeHead(500).end();
      return;
    }
    if (typeof fault === "object" && fault !== null) {
      answer.writeHead(200, { "content-type": "application/json" }).end(fault.instead);
      return;
    }
    // As it stands, so that half of it is half of what the answer says that it is long.
    const headers = { ...asked.headers, "accept-encoding": "identity" };
    const onward = request(`${server}${asked.url}`, { headers, method: asked.method }, (from) => {
      const parts: Buffer[] = [];
      from.on("data", (part: Buffer) => parts.push(part));
      from.on("end", () => hand(answer, from.statusCode ?? 500, from.headers, Buffer.concat(parts), fault));
    });
    onward.on("error", () => asked.socket.destroy());
    onward.end();
  });
  way.on("connection", (socket) => {
    held.add(socket);
    socket.on("close", () => held.delete(socket));
  });
  await new Promise<void>((resolve) => way.listen(0, resolve));
  return {
    url: `http://localhost:${(way.address() as AddressInfo).port}`,
    set: (path, fault) => {
      faulty = fault && { path, fault };
    },
    close: () =>
      new Promise((resolve) => {
        way.close(() => resolve());
        for (const socket of held) socket.destroy();
      }),
  };
}

function hand(
  answer: ServerResponse,
  status: number,
  { "transfer-encoding": _, ...headers }: IncomingHttpHeaders,
  body: Buffer,
  fault: Fault | null,
): void {
  answer.writeHead(status, { ...headers, "content-length": body.length });
  if (fault !== "cut off") return void answer.end(body);
  answer.write(body.subarray(0, body.length / 2), () => answer.socket?.destroy());
}
