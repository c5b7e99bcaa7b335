import { expect, test } from "@playwright/test";
import { campaign, complaints, live } from "./pages";

const pages = {
  dashboard: campaign,
  "filtered dashboard": `${campaign}?faction=rebels&event=2015-10-16-offensive-opens`,
  chart: `${campaign}/charts/map`,
  event: `${campaign}/events/2015-10-16-offensive-opens`,
  data: `${campaign}/data`,
  api: "/api",
  "not-found": "/nobody/is/here",
};

const nonceOf = (policy: string) => /script-src [^;]*'nonce-([^']+)'/.exec(policy)?.[1];

for (const [name, path] of Object.entries(pages)) {
  test(`the ${name} page runs its own scripts alone, known by a word of its address`, async ({ page, request }) => {
    const heard = complaints(page);
    const answer = await request.get(path);
    const policies = answer.headersArray().filter((header) => header.name.toLowerCase() === "content-security-policy");
    const script = policies.map(({ value }) => value).find((value) => value.includes("script-src")) ?? "";
    expect(script).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    expect(script).toContain("frame-ancestors 'none'");
    const nonce = nonceOf(script);
    expect(nonce).toBeTruthy();
    const other = (await request.get(`${path}${path.includes("?") ? "&" : "?"}q=x`)).headers();
    expect(nonceOf(other["content-security-policy"] ?? "")).not.toBe(nonce);
    const scripts = (await answer.text()).match(/<script(?![^>]*application\/ld\+json)[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);

    await page.goto(path);
    await live(page);
    await page.waitForLoadState("networkidle");
    // A page that is not found says so on the console, too.
    expect(heard.filter((text) => !/status of 404/.test(text))).toEqual([]);
  });
}

test("whatever is sent as HTML has its policy, however its address is written", async ({ request }) => {
  for (const path of [
    campaign.replace("-", "%2D"),
    `${campaign}/charts/m%61p`,
    `${campaign}%2Fdata`,
    `${campaign}/charts`,
    `${campaign}/exports/ledger`,
    "/%65mbed/aleppo-2015/map",
    "/embed/foo",
    "/embed/a/b/c",
    "/nobody%zz",
    "/_next/nothing",
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
    "/",
  ]) {
    const answer = await request.get(path, { maxRedirects: path === "/" ? 0 : 20 });
    const { "content-type": type, "content-security-policy": policy } = answer.headers();
    expect([path, type]).toEqual([path, "text/html; charset=utf-8"]);
    expect([path, policy]).toEqual([path, expect.stringMatching(/^default-src 'none'; .*script-src 'self'/)]);
  }
});

test("a page is sent again only where it is another, and nothing else under its address is held", async ({
  request,
}) => {
  const path = `${campaign}/data`;
  const ask = (headers: Record<string, string>, link = path) => request.get(link, { headers, maxRedirects: 0 });
  const first = await ask({});
  const { etag = "", vary, "content-security-policy": policy } = first.headers();
  expect(first.headers()["cache-control"]).toBe("public, max-age=0, s-maxage=60, must-revalidate");
  expect(vary).toMatch(/\bCookie\b.*\bX-Forwarded-Host\b/);
  expect(await (await ask({})).text()).toBe(await first.text());

  const held = await ask({ "If-None-Match": etag });
  expect([held.status(), (await held.body()).byteLength]).toEqual([304, 0]);
  // A cache takes over the headers of a 304, so that they must be those of the page that it holds.
  expect(held.headers()).toMatchObject({ etag, "content-security-policy": policy });
  expect(held.headers().vary).toMatch(/\bCookie\b.*\bAccept-Encoding\b.*\bRSC\b/);

  for (const [link, headers] of [
    [path, { Cookie: "theme=dark" }],
    [path, { Cookie: "language=ar" }],
    [path, { "X-Forwarded-Host": "ledger.example" }],
    [`${path}?q=x`, {}],
  ] as const) {
    const other = await ask({ ...headers, "If-None-Match": etag }, link);
    expect([link, headers, other.status()]).toEqual([link, headers, 200]);
    expect(other.headers().etag).not.toBe(etag);
    expect(nonceOf(other.headers()["content-security-policy"] ?? "")).not.toBe(nonceOf(policy ?? ""));
  }

  for (const [status, link, headers] of [
    [200, `${path}?_rsc`, { RSC: "1", "If-None-Match": etag }],
    [200, path, { "X-Middleware-Prefetch": "1" }],
    [404, "/nobody/is/here", {}],
    [404, `${campaign}/charts/towns-lost`, {}],
    [404, "/embed/aleppo-2015/towns-lost", {}],
    [307, "/", {}],
  ] as const) {
    const other = await ask(headers, link);
    expect([link, other.status()]).toEqual([link, status]);
    expect([link, other.headers()["cache-control"]]).toEqual([link, expect.stringContaining("no-store")]);
    expect(other.headers()).not.toHaveProperty("etag");
    expect(other.headers()).not.toHaveProperty("x-page-held-by");
  }
});

test("a body is refused, however large", async ({ request }) => {
  // More than Next would hold of it.
  const data = Buffer.alloc(17 * 2 ** 10);
  for (const path of [campaign, `${campaign}/events.csv`, "/theme", "/embed/aleppo-2015/map", "/nobody"]) {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const answer = await request.fetch(path, { method, data: method === "POST" ? data : "x" });
      expect([path, method, answer.status()]).toEqual([path, method, 405]);
      expect(answer.headers().allow).toContain("GET, HEAD");
      expect(answer.headers()["content-type"]).toBe("application/problem+json");
    }
  }
  expect((await request.get(`${campaign}/data`)).status()).toBe(200);
});

test("a router whose state cannot be read is told so", async ({ request }) => {
  for (const state of ["garbage", "%", "null", "%5B%5D", "%7B%7D"]) {
    const headers = { RSC: "1", "Next-Router-State-Tree": state };
    // Also where nothing stands: the page that says so goes by the same router.
    for (const path of [`${campaign}/data`, `${campaign}/charts/nothing`, "/nothing"]) {
      const answer = await request.get(path, { headers });
      expect([path, state, answer.status()]).toEqual([path, state, 400]);
      expect(answer.headers()["content-type"]).toBe("application/problem+json");
    }
  }
  const headers = { RSC: "1", "Next-Router-State-Tree": encodeURIComponent('["",{}]') };
  expect((await request.get(`${campaign}/data`, { headers })).headers()["content-type"]).toBe("text/x-component");
  // Who is no router is sent the page.
  const page = await request.get(`${campaign}/data`, { headers: { RSC: "x", "Next-Router-State-Tree": "garbage" } });
  expect(page.headers()["content-type"]).toBe("text/html; charset=utf-8");
});

test("a page that was sent before is the same for all who ask for the same, packed or not", async ({ request }) => {
  // Asked for by no other test, so that it is made for the first of these.
  const link = `${campaign}/charts/map?time=2015-10-29..2015-11-17`;
  const ask = async (headers: Record<string, string>) => {
    const answer = await request.get(link, { headers: { "Accept-Encoding": "identity", ...headers } });
    return { text: await answer.text(), headers: answer.headers(), packed: answer.headers()["content-encoding"] };
  };
  const first = await ask({});
  const nonce = nonceOf(first.headers["content-security-policy"] ?? "");
  expect(first.text).toContain(`nonce="${nonce}"`);
  expect(first.text).toMatch(/<\/html>$/);
  for (const [accepted, packed] of [
    ["identity", undefined],
    ["gzip, br", "gzip"],
    ["gzip, br", "gzip"],
    ["deflate", "deflate"],
    ["deflate", "deflate"],
    ["gzip;q=0", undefined],
  ] as const) {
    const again = await ask({ "Accept-Encoding": accepted });
    expect([accepted, again.packed]).toEqual([accepted, packed]);
    expect(again.text).toBe(first.text);
    for (const name of ["content-type", "cache-control", "etag", "content-security-policy", "x-content-type-options"]) {
      expect([name, again.headers[name]]).toEqual([name, first.headers[name]]);
    }
    expect(again.headers.link).toBe(first.headers.link);
    expect(again.headers.vary?.match(/Accept-Encoding/gi)).toHaveLength(1);
  }
  const dark = await ask({ Cookie: "theme=dark" });
  expect(dark.text).not.toBe(first.text);
  expect(dark.headers["cache-control"]).toMatch(/^private/);
  expect((await ask({})).text).toBe(first.text);
});

test("what headers of Next’s own scripts bring forth is given to nobody else", async ({ request }) => {
  for (const [i, headers] of [
    { RSC: "1" },
    { RSC: "x", "Next-Router-State-Tree": "garbage" },
    { RSC: "1", "Next-Router-Prefetch": "1" },
    { "Next-Router-Segment-Prefetch": "/_tree" },
    { "X-Middleware-Prefetch": "1" },
    { "Next-Url": "/nobody" },
    { "X-Nextjs-Data": "1" },
    { "X-Matched-Path": "/api" },
    { "X-Now-Route-Matches": "1=a" },
    { "X-Invoke-Status": "500" },
    { "X-Prerender-Revalidate": "1" },
  ].entries()) {
    const link = `${campaign}/charts/map?time=2015-10-${16 + i}..2015-11-19`;
    await request.get(link, { headers });
    const page = await request.get(link);
    expect([headers, page.status()]).toEqual([headers, 200]);
    const text = await page.text();
    expect([headers, text.includes("<figure") && text.endsWith("</html>")]).toEqual([headers, true]);
    // And the page that all get is not what they get.
    const again = await request.get(link, { headers: { RSC: "1" } });
    expect(again.headers()["content-type"]).not.toContain("text/html");
  }
});

test("text is packed on its way, and what the build made is held for good", async ({ request }) => {
  for (const path of [campaign, `${campaign}/ledger.json`, `${campaign}/events.csv`, "/embed/aleppo-2015/map"]) {
    const headers = { "Accept-Encoding": "gzip" };
    expect([path, (await request.get(path, { headers })).headers()["content-encoding"]]).toEqual([path, "gzip"]);
  }
  const page = await (await request.get(campaign)).text();
  const made = page.match(/\/_next\/static\/[^"\\]+\.(js|css|woff2)/g) ?? [];
  expect(new Set(made.map((path) => path.split(".").at(-1)))).toEqual(new Set(["js", "css", "woff2"]));
  for (const path of new Set(made)) {
    const { "cache-control": cache } = (await request.get(path)).headers();
    expect([path, cache]).toEqual([path, "public, max-age=31536000, immutable"]);
  }
});

test("every answer forbids the guessing of its type, and lets no page use the device’s senses", async ({ request }) => {
  for (const path of [
    campaign,
    `${campaign}/charts/map.svg`,
    `${campaign}/tables/claims.csv`,
    "/embed/aleppo-2015/map",
    "/nobody/is/here",
    "/favicon.ico",
  ]) {
    const headers = (await request.get(path)).headers();
    expect(headers["x-content-type-options"], path).toContain("nosniff");
    expect(headers["permissions-policy"], path).toBe("camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    expect(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin");
  }
});

test("a script that a page did not bring is not run", async ({ page }) => {
  await page.goto(campaign);
  await live(page);
  const came = await page.evaluate(async () => {
    const refused = new Promise<string>((resolve) => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
    });
    const script = document.createElement("div");
    script.innerHTML = '<img src="data:," onerror="window.intruded = true">';
    // When its own handler would run.
    const failed = new Promise((resolve) => script.firstElementChild?.addEventListener("error", resolve));
    document.body.append(script);
    await failed;
    return { refused: await refused, ran: "intruded" in window };
  });
  expect(came).toEqual({ refused: "script-src-attr", ran: false });
});
