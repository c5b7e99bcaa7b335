import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const deflated = promisify(deflate);

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Eight bits a channel, red, green, blue and opacity; deflated, not interlaced. */
const form = [8, 6, 0, 0, 0] as const;

/**
 * Pixels as a PNG file. Packed on another thread, since the drawing library's own encoder holds up every other request
 * for a tenth of a second; rows go unfiltered, which packs flat colours closest.
 * @param pixels four bytes each, row by row from the top
 */
export async function encodePng(pixels: Uint8Array, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const row = 4 * width;
  const rows = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  form.forEach((byte, i) => {
    head.setUint8(8 + i, byte);
  });
  const parts = [
    signature,
    chunk("IHDR", new Uint8Array(head.buffer)),
    chunk("IDAT", await deflated(rows)),
    chunk("IEND", new Uint8Array()),
  ];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Length, name, content and checksum of name and content. */
function chunk(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, -4)));
  return bytes;
}
