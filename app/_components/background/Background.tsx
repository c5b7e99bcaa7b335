"use client";

import { useMemo } from "react";
import { useCampaign } from "../../_hooks/useCampaign";
import { Assessments } from "./Assessments";
import { CodingLine } from "./CodingLine";
import { OrderOfBattle } from "./OrderOfBattle";
import { TotalsAgainstSums } from "./TotalsAgainstSums";

/**
 * What stands below the charts and follows no filter. Rendered from the ledger like all else: as the server's own
 * components it would be sent a second time, as their result.
 */
export function Background() {
  const { ledger } = useCampaign();
  return useMemo(
    () => (
      <>
        <OrderOfBattle ledger={ledger} />
        <TotalsAgainstSums ledger={ledger} />
        <Assessments ledger={ledger} />
        <CodingLine ledger={ledger} />
      </>
    ),
    [ledger],
  );
}
