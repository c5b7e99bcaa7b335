import type { Ignored } from "../view/reading";

/** Why a request cannot be answered, as RFC 9457 has it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly key: string; readonly value: string; readonly allowed: string }[];
}

/** A query holds what cannot be read. An export refuses it whole: a wrong file is worse than none. */
export function unreadableQuery(ignored: readonly Ignored[]): Problem {
  return {
    type: "about:blank",
    title: "The query cannot be read",
    status: 400,
    detail: `Not understood: ${[...new Set(ignored.map(({ key }) => key))].join(", ")}.`,
    errors: ignored.map(({ key, value, reason }) => ({ key, value, allowed: reason })),
  };
}

/** Nothing stands under an address. */
export function notFoundProblem(detail: string): Problem {
  return { type: "about:blank", title: "Not found", status: 404, detail };
}

/** What the site's own scripts say of the page they are on is no such thing. */
export function unreadableStateProblem(): Problem {
  return {
    type: "about:blank",
    title: "The request cannot be read",
    status: 400,
    detail: "Next-Router-State-Tree holds no state of a router.",
  };
}

/** Something that an interface allows for and this one does not do. */
export function notImplementedProblem(detail: string): Problem {
  return { type: "about:blank", title: "Not implemented", status: 501, detail };
}

/** The address is open to reading alone. */
export function methodProblem(method: string): Problem {
  return {
    type: "about:blank",
    title: "Method not allowed",
    status: 405,
    detail: `This address can be read, with GET or HEAD; it takes no ${method}.`,
  };
}

/** The query is longer than any view needs. */
export function longQueryProblem(most: number): Problem {
  return {
    type: "about:blank",
    title: "The query is too long",
    status: 414,
    detail: `A query may have ${most} characters.`,
  };
}

/** Too many files are being made; the same request will be answered a little later. */
export function busyProblem(seconds: number): Problem {
  return {
    type: "about:blank",
    title: "Too many pictures at once",
    status: 503,
    detail: `The server is drawing as many pictures as it can. Ask again in ${seconds} seconds.`,
  };
}

/** The server cannot answer yet. */
export function unreadyProblem(): Problem {
  return { type: "about:blank", title: "Not ready", status: 503, detail: "The data is not loaded." };
}

/** The fault is the server's own; what broke is said in its log and nowhere else. */
export function brokenProblem(): Problem {
  return { type: "about:blank", title: "The answer broke", status: 500, detail: "The fault is ours." };
}
