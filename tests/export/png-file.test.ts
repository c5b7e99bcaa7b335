import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { encodePng } from "@/lib/export/png-file";

/** Name, content and checksum of each chunk. */
function chunksOf(png: Uint8Array): { name: string; content: Uint8Array; sum: number }[] {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const name = new TextDecoder().decode(png.subarray(at + 4, at + 8));
    chunks.push({ name, content: png.subarray(at + 8, at + 8 + length), sum: view.getUint32(at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

it("writes size, pixels and end, each row under a byte that says it is unfiltered", async () => {
  const pixels = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
  const [head, data, end, ...more] = chunksOf(await encodePng(pixels, 2, 2));
  expect(more).toEqual([]);
  expect([head?.name, data?.name, end?.name]).toEqual(["IHDR", "IDAT", "IEND"]);
  expect([...(head?.content ?? [])]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 6, 0, 0, 0]);
  expect([...inflateSync(data?.content ?? new Uint8Array())]).toEqual([
    0,
    ...pixels.slice(0, 8),
    0,
    ...pixels.slice(8),
  ]);
  const [long] = chunksOf(await encodePng(pixels, 4, 1));
  expect([...(long?.content ?? [])].slice(0, 8)).toEqual([0, 0, 0, 4, 0, 0, 0, 1]);
  // The checksum of the end, which holds nothing, is the same in every PNG.
  expect(end?.sum).toBe(0xae426082);
});
