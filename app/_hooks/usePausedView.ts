import { useEffect, useState } from "react";
import type { Period } from "@/lib/campaign/day";
import { spanOf } from "@/lib/view/span";
import type { View } from "@/lib/view/view";
import { useCampaign } from "./useCampaign";

/**
 * The view that is shown, or, while days are played or brushed, that of the step or pause they have come to: for what
 * is too dear to follow a drag and should not wait for its end.
 * @param follows false keeps to the view that is shown
 */
export function usePausedView(follows: boolean): View {
  const { ledger, shown, brushing } = useCampaign();
  const [paused, setPaused] = useState<{ readonly on: View; readonly view: View }>();
  useEffect(() => {
    if (!follows) return;
    return brushing.onPause((period: Period) => {
      setPaused({ on: shown, view: { ...shown, time: spanOf(period, ledger.dates) } });
    });
  }, [follows, brushing, shown, ledger]);
  // What was paused on before the view changed says nothing of the new one.
  return paused?.on === shown ? paused.view : shown;
}
