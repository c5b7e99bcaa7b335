/** Ground held, and roads. */
export const territory = {
  part: "territory",
  title: "Ground held and control of roads, as claimed",
  unit: "km², and roads",
  note: "A point or bar is the ground held, as claimed on that day; the broken line goes on as long as it is that claimant’s last word. On a road, a block is a claim about a part of it; a bar runs from a claim about the whole road on, as last reported. Before the first report nothing is known. A road cut is not a road held along its length.",
  ground: "Ground held",
  noRoad: "Road not named",
  held: (ground: string, claimant: string) => `${ground} held, ${claimant}`,
  last: (day: string) => ` (last reported ${day})`,
  claimed: (ground: string, claimant: string, day: string) => `${ground} (${claimant}, ${day})`,
  control: (name: string, ground: string, days: string) => `${name} ${ground} (${days})`,
  heldBy: (name: string, claims: string) => `Ground held by ${name}, in all: ${claims}.`,
  road: (road: string, claims: string) => `${road}: ${claims}.`,
  noGround: (under: string) => `No area held was reported${under}.`,
  noRoads: (under: string) => `No road was reported taken, cut or reopened${under}.`,
};
