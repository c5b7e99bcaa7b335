import type { territory as english } from "../en/territory";

export const territory: typeof english = {
  part: "territory",
  title: "مساحات السيطرة والطرق، وفق المعلن",
  unit: "كم²، وطرق",
  note: "النقطة أو العمود هي المساحة التي أُعلنت السيطرة عليها في ذلك اليوم؛ ويستمر الخط المتقطع ما دام آخر ما قالته تلك الجهة. وعلى الطرق تمثل الكتلة إعلانًا عن جزء من الطريق، ويمتد الشريط من إعلان عن الطريق كله كما ورد آخر مرة. قبل أول تقرير لا يُعرف شيء. وقطع الطريق لا يعني السيطرة عليه بطوله.",
  ground: "مساحة السيطرة",
  noRoad: "طريق غير مسمى",
  held: (ground, claimant) => `تحت السيطرة ${ground}، ${claimant}`,
  last: (day) => ` (آخر تقرير ${day})`,
  claimed: (ground, claimant, day) => `${ground} (${claimant}، ${day})`,
  control: (name, ground, days) => `${name} ${ground} (${days})`,
  heldBy: (name, claims) => `مساحة سيطرة ${name} إجمالًا: ${claims}.`,
  road: (road, claims) => `${road}: ${claims}.`,
  noGround: (under) => `لم ترد أي مساحة سيطرة${under}.`,
  noRoads: (under) => `لم ترد سيطرة على طريق ولا قطعه ولا إعادة فتحه${under}.`,
};
