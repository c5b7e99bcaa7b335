/** Height that a drawing's margins take: above its strips, and below them for the days, px. */
export const stripMargins = { marginTop: 4, marginBottom: 28 } as const;

/** Left and right margins that all time charts share, so that a day stands at one place in each, px. */
export const timeMargins = { marginLeft: 40, marginRight: 16 } as const;
