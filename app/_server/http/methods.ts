import { methodProblem } from "@/lib/export/problem";
import { answerProblem, openHeaders } from "./answers";

const allow = "GET, HEAD, OPTIONS";

/** What may be done with an address for machines; and, to a browser that asks before, that it may be done from anywhere. */
export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openHeaders,
      Allow: allow,
      "Access-Control-Allow-Methods": "GET, HEAD",
      "Access-Control-Allow-Headers": "If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
}

const refuse = ({ method }: Request): Response => answerProblem(methodProblem(method), { Allow: allow });

/** Nothing can be written. */
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
