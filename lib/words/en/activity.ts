/** Events by faction and day. */
export const activity = {
  part: "activity",
  title: (areGroups: boolean) => `Events a day in which each ${areGroups ? "group" : "side"} acted or was acted upon`,
  unit: "events a day",
  note: (areGroups: boolean) =>
    `Solid above the line: events in which it acted; hollow below: events in which it was only acted upon. An event over several days stands on each. ${areGroups ? "A row counts all groups under it, so rows must not be added up; groups stand in order of their first appearance in these days. " : ""}No mark means nothing was reported, not that nothing was done.`,
  acted: (count: number) => `acted in ${count}`,
  targeted: (count: number) => `target of ${count}`,
  above: (acted: string) => `${acted} (above)`,
  below: (targeted: string) => `${targeted} (below)`,
  nothing: "nothing reported",
  groups: (count: number) => ` ${count} ${count === 1 ? "group is" : "groups are"} named.`,
  told: (days: string, sides: string, groups: string) => `${days}, events. ${sides}.${groups}`,
};
