import type { Ignored } from "../view/view";

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
