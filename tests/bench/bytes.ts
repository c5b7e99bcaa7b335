import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Browser, Response } from "@playwright/test";
import type { Row } from "./report";
import { routes } from "./routes";

/** What a page brings along. */
type Kind = "HTML" | "JavaScript at first" | "JavaScript later" | "CSS" | "fonts" | "data later";

/** What one visit to each page sends, compressed: read to its end, nothing pressed. */
export async function measureBytes(browser: Browser, site: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(routes)) rows.push(...(await bytesOf(browser, name, site + path)));
  return rows;
}

async function bytesOf(browser: Browser, name: string, address: string): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  await page.goto(address, { waitUntil: "networkidle" });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1500);
  const html = await (await fetch(address)).text();
  const sums = new Map<Kind, { gzip: number; brotli: number }>();
  for (const response of responses.filter((one) => one.ok())) {
    const kind = kindOf(response, html);
    if (!kind) continue;
    const sum = sums.get(kind) ?? { gzip: 0, brotli: 0 };
    // What the browser fetched beforehand and used later is no longer held by what drives it.
    const body = await response.body().catch(() => fetchAgain(response.url()));
    sum.gzip += kind === "fonts" ? body.length : gzipSync(body).length;
    sum.brotli += kind === "fonts" ? body.length : brotli(body, kind === "HTML" || kind === "data later" ? 5 : 11);
    sums.set(kind, sum);
  }
  await page.close();
  const order: Kind[] = ["HTML", "JavaScript at first", "JavaScript later", "CSS", "fonts", "data later"];
  return order.flatMap((kind) => {
    const sum = sums.get(kind);
    if (!sum) return [];
    const row = (part: string, bytes: number, goal?: string): Row => ({
      measured: `Bytes of ${name}`,
      part,
      unit: "kB",
      value: bytes / 1000,
      ...(goal && { goal }),
    });
    if (kind === "fonts") return [row(kind, sum.gzip)];
    return [
      row(`${kind}, gzip`, sum.gzip, name === "dashboard" ? goalOf(kind) : undefined),
      row(`${kind}, brotli`, sum.brotli),
    ];
  });
}

function kindOf(response: Response, html: string): Kind | null {
  const { pathname } = new URL(response.url());
  switch (response.request().resourceType()) {
    case "document":
      return "HTML";
    case "script":
      return html.includes(`src="${pathname}"`) ? "JavaScript at first" : "JavaScript later";
    case "stylesheet":
      return "CSS";
    case "font":
      return "fonts";
    case "fetch":
      return "data later";
    default:
      return null;
  }
}

async function fetchAgain(address: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(address)).arrayBuffer());
}

/** As a server would: files at leisure, pages as they come. */
function brotli(body: Buffer, quality: number): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

function goalOf(kind: Kind): string | undefined {
  if (kind === "HTML") return "60";
  if (kind === "JavaScript at first") return "190";
  return undefined;
}
