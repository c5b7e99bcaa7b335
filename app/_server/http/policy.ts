/** What a page of this site may load and do: its own scripts by a word said once, no others, and nothing from elsewhere. */
export function contentPolicy(nonce: string): string {
  // React explains its errors with `eval` while one develops.
  const development = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    // Drawings carry their colours and places in style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    // The share dialog shows an embed as it will look.
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
