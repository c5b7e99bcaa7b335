import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";

/** What came of asking for a link. */
export interface Answer {
  /** Of the answer; 0 where none came. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Connections that are kept, so that a hundred thousand links do not use up the machine's ports. */
export const connections = (most: number) => new Agent({ keepAlive: true, maxSockets: most });

/** How a link is asked for. */
export interface Manner {
  /** GET by default. */
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  /** Milliseconds after which an answer that has not come whole counts as hung; 30,000 by default. */
  readonly patience?: number;
}

/** Asks for a link as it stands: unlike `fetch`, mends nothing in it and follows nowhere. */
export function ask(origin: string, link: string, agent: Agent, manner: Manner = {}): Promise<Answer> {
  const { method = "GET", headers = {}, patience = 30_000 } = manner;
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const none = (reason: string) => resolve({ status: 0, headers: {}, body: reason });
    const again = () => resolve(ask(origin, link, agent, manner));
    const asked = request({ hostname, port, path: link, agent, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", ({ message }) => none(hung ? "hung" : message));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString("utf8"),
        }),
      );
    });
    let hung = false;
    const alarm = setTimeout(() => {
      hung = true;
      asked.destroy(new Error("hung"));
    }, patience);
    asked.on("close", () => clearTimeout(alarm));
    asked.on("error", ({ message }) => {
      // A server may end a connection that was kept just when it is used again; RFC 9112 has the asker repeat itself.
      if (asked.reusedSocket && /ECONNRESET|EPIPE|hang up/.test(message)) again();
      else none(message);
    });
    asked.end();
  });
}
