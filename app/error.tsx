"use client";

/** What a reader sees when a page breaks: that it did, and how to go on. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <main className="help" lang="en" dir="ltr">
      <h1>This page could not be shown</h1>
      <p>The fault is ours. The link is still good: try again, or begin from the start page.</p>
      <p>
        <button type="button" onClick={retry}>
          Try again
        </button>{" "}
        <a href="/">Start page</a>
      </p>
    </main>
  );
}
