"use client";

import dynamic from "next/dynamic";
import { untilItComes } from "../_query/until-it-comes";

const EventTable = dynamic(() =>
  untilItComes(() => import("./events/EventTable"))().then((module) => module.EventTable),
);
const Background = dynamic(() =>
  untilItComes(() => import("./background/Background"))().then((module) => module.Background),
);

/** What stands below the filters and follows them, but is no chart. Nothing in it reads the view of the link. */
export function Below({ all }: { all: boolean }) {
  return (
    <>
      <EventTable alone={!all} />
      {all && <Background />}
    </>
  );
}
