import type { Translation } from "../../campaign/language";
import { activity } from "./activity";
import { battle } from "./battle";
import { beneath } from "./beneath";
import { casualties } from "./casualties";
import { charts } from "./charts";
import { claims } from "./claims";
import { details } from "./details";
import { drawing } from "./drawing";
import { eventPage } from "./event-page";
import { events } from "./events";
import { figure } from "./figure";
import { figures } from "./figures";
import { filters } from "./filters";
import { headlines } from "./headlines";
import { judged } from "./judged";
import { keys } from "./keys";
import { loading } from "./loading";
import { losses } from "./losses";
import { map } from "./map";
import { narrowed } from "./narrowed";
import { net } from "./net";
import { notices } from "./notices";
import { options } from "./options";
import { panel } from "./panel";
import { phases } from "./phases";
import { play } from "./play";
import { rows } from "./rows";
import { say } from "./say";
import { share } from "./share";
import { site } from "./site";
import { sources } from "./sources";
import { sums } from "./sums";
import { tables } from "./tables";
import { territory } from "./territory";
import { timeline } from "./timeline";
import { totals } from "./totals";
import { villages } from "./villages";
import { vocabulary } from "./vocabulary";

const parts = [
  activity,
  battle,
  beneath,
  casualties,
  charts,
  claims,
  details,
  drawing,
  eventPage,
  events,
  figure,
  figures,
  filters,
  headlines,
  judged,
  keys,
  loading,
  losses,
  map,
  narrowed,
  net,
  notices,
  options,
  panel,
  phases,
  play,
  rows,
  say,
  share,
  site,
  sources,
  sums,
  tables,
  territory,
  timeline,
  totals,
  villages,
  vocabulary,
];

/** Every word of the interface in Arabic: plain Modern Standard Arabic, neutral towards all parties. */
export const arabic: Translation = { language: "ar", parts: Object.fromEntries(parts.map((of) => [of.part, of])) };
