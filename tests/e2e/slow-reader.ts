import { once } from "node:events";
import { connect } from "node:net";

/** A client that has asked and does not read on. */
export interface SlowReader {
  /** Whether the last of what it asked for has reached it. */
  hasAll(): boolean;
  /** Reads to the end: how many answers of status 200 there were, and how many bytes in all. */
  readOn(): Promise<{ readonly answers: number; readonly bytes: number }>;
}

/** What the buffers of a connection may take that nobody reads from, bytes: some megabytes at each end. */
export const mostBuffered = 16 * 2 ** 20;

const fine = Buffer.from("HTTP/1.1 200 OK\r\n");

/**
 * Asks for some links at once on one connection, which is answered in their order, and reads no more than the beginning.
 * A single answer would not do: the buffers of both ends would take it whole, and the server be done with it.
 */
export async function readSlowly(origin: string, links: readonly string[]): Promise<SlowReader> {
  const { host, hostname, port } = new URL(origin);
  const socket = connect({ host: hostname, port: Number(port) });
  await once(socket, "connect");
  const last = links.length - 1;
  const asked = links.map((link, i) => [
    `GET ${link} HTTP/1.1`,
    `Host: ${host}`,
    ...(i === last ? ["Connection: close"] : []),
    "\r\n",
  ]);
  socket.write(asked.map((lines) => lines.join("\r\n")).join(""));
  await once(socket, "readable");
  return {
    hasAll: () => socket.readableEnded,
    async readOn() {
      const chunks: Buffer[] = [];
      for await (const chunk of socket) chunks.push(chunk);
      const all = Buffer.concat(chunks);
      let answers = 0;
      for (let at = all.indexOf(fine); at >= 0; at = all.indexOf(fine, at + 1)) answers++;
      return { answers, bytes: all.byteLength };
    },
  };
}
