import { environmentManager, QueryClient } from "@tanstack/react-query";

const create = () => new QueryClient();

let inBrowser: QueryClient | undefined;

/** The browser's one query client; on the server a new one for each request, so that no reader sees another's data. */
export function getQueryClient(): QueryClient {
  if (environmentManager.isServer()) return create();
  inBrowser ??= create();
  return inBrowser;
}
