import type { CampaignEvent } from "@/lib/campaign/event";
import type { Ledger } from "@/lib/campaign/ledger";
import { map } from "@/lib/charts/map";
import { isPlaced } from "@/lib/series/unplaced";
import { spanOf } from "@/lib/view/span";
import { defaultView } from "@/lib/view/view";
import { drawPicture } from "../../_drawing/markup.server";

/** As wide as a phone has room for, px: there it is not made smaller, and elsewhere it stands beside the words. */
const size = { width: 358, height: 440 } as const;

/**
 * Where an event happened: its places among all others, as they were held when it ended. Drawn on the server alone, so
 * that it needs no script. Nothing where no map can show its places.
 */
export function EventMap({ ledger, event }: { ledger: Ledger; event: CampaignEvent }) {
  const { dates } = ledger;
  const places = event.places.filter((id) => {
    const place = ledger.places.get(id);
    return place && isPlaced(place);
  });
  if (places.length === 0) return null;
  const { start, end } = event.period;
  const time = spanOf({ start: start < dates.start ? start : dates.start, end }, dates);
  const figure = map.figure(ledger, { ...defaultView(ledger), place: places, time });
  return (
    <figure>
      {/* Plot escapes what it draws. East is at the right in every language. */}
      <div dir="ltr" dangerouslySetInnerHTML={{ __html: drawPicture(figure, size) }} />
      <figcaption>{figure.title}</figcaption>
    </figure>
  );
}
