import { createHash } from "node:crypto";

/** What a file is beside its content. */
export interface FileKind {
  /** Its media type. */
  readonly type: string;
  /** The name under which a browser saves it; without one it is shown. */
  readonly name?: string;
}

/** A file as it is sent, with the tag by which an asker knows that it holds it already. */
export interface ServedFile extends FileKind {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** A file with its tag: weak where the server may send it packed, since a strong one promises the very bytes. */
export function servedFile(body: ServedFile["body"], kind: FileKind): ServedFile {
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const packed = /^text\/|json|xml/.test(kind.type);
  return { ...kind, body, etag: packed ? `W/${tag}` : tag };
}
