import { brokenProblem, busyProblem, longQueryProblem } from "@/lib/export/problem";
import { longestQuery } from "@/lib/view/reading";
import { isRefused } from "../process/turns";
import { answerProblem } from "./answers";

type Handler<Params> = (request: Request, context: { readonly params: Promise<Params> }) => Promise<Response>;

/** How soon to ask again where too many asked at once, seconds. */
const pause = 3;

/**
 * An address for machines: whatever goes wrong is answered as a problem, and nothing of it but its kind leaves the server.
 * @param answer may throw; what it throws is logged, but where it is refused
 */
export function endpoint<Params>(
  answer: (request: Request, params: Params) => Response | Promise<Response>,
): Handler<Params> {
  return async (request, { params }) => {
    // The question mark is none of the query's own characters.
    if (new URL(request.url).search.length - 1 > longestQuery) return answerProblem(longQueryProblem(longestQuery));
    try {
      return await answer(request, await params);
    } catch (error) {
      if (isRefused(error)) return answerProblem(busyProblem(pause), { "Retry-After": `${pause}` });
      console.error(error);
      return answerProblem(brokenProblem());
    }
  };
}
