import { loadedCampaigns } from "../_server/data/campaigns";
import { endpoint } from "../_server/http/endpoint";
import { answerHealth } from "../_server/process/health";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_server/http/methods";

/** Whether the server has its data, for whatever sends readers to it: `/healthz`. */
export const GET = endpoint(async () => answerHealth(loadedCampaigns()));
