// The JS API of 医保算得清. Dates are `YYYY-MM-DD` (a birth date may be `YYYY-MM`), places six-digit adcodes as strings,
// money integer fen, durations months. Nothing a caller passes makes a function throw: look at `status` first.

/** Six-digit administrative division code, e.g. "640100". See `listPlaces()`. */
export type PlaceCode = string;
/** `YYYY-MM-DD`. */
export type IsoDate = string;
/** How well a figure is known. */
export type Confidence = "official" | "quoted" | "third-party" | "recalled";

/** What was passed has the wrong form: a misspelt key, a number for a string. A mistake in the calling program. */
export interface Malformed { status: "malformed"; message: string }
/** Fields the person can mend, all at once. `message` is in Chinese, `field` names the fact. */
export interface Problems { status: "problems"; problems: { field: string; code: string; message: string }[] }
/** An honest non-answer. */
export interface CannotDecide {
  status: "cannotDecide";
  reason:
    | { code: "calendarGap"; year: number }
    | { code: "nothingInForce"; about: string; place: PlaceCode; on: IsoDate }
    | { code: "outOfRange" };
  message: string;
}
export type NoAnswer = Malformed | Problems | CannotDecide;

/** A claim with its document. */
export interface Source {
  id: string; title: string; docNo: string | null; issuer: string | null; date: string | null;
  /** Only official addresses. */
  url: string | null;
  read: IsoDate; about: string; place: PlaceCode; value: unknown;
  /** First day in force, where the source says so. */
  from: IsoDate | null;
  locator: string | null; confidence: Confidence; note: string | null;
}
/** What other sources say; never relied on unless `inForce` (then it ranks below the one relied on). */
export interface Rival extends Source { standing: "inForce" | "draft" | "disputed" | "lastResort" | "bound" | "likely" }
/** One step of the derivation, with operands and result, so that it can be done again. `basis` is a source id,
 * "arithmetic", "yourFigure" or "convention". */
export interface TraceStep { finds: string; operation: { do: string; [operand: string]: unknown }; result: unknown; basis: string }
/** A decided question. `sentence` is the answer in one Chinese sentence. */
export interface Decided<A> {
  status: "decided"; answer: A; sentence: string; trace: TraceStep[]; sources: Source[]; rivals: Rival[];
}
export interface DateSpan { earliest: IsoDate; latest: IsoDate; provisional: boolean }
export interface MonthSpan { low: number; high: number }
/** What an estimate stands on: what sources say of the place without settling it, or bounds drawn from other places. */
export type Rung = "sources" | "estimate";
/** What stands in for months that are not known: never an answer. `formula` is a line of operands in words. */
export interface MonthsEstimate {
  rung: Rung; lowMonths: number; highMonths: number; likelyLowMonths: number | null; likelyHighMonths: number | null;
  formula: string; sources: Source[];
}
/** The same of money: of a lump sum in all, of paying on or a credit for a month. */
export interface MoneyEstimate {
  rung: Rung; lowFen: number; highFen: number; likelyLowFen: number | null; likelyHighFen: number | null;
  formula: string; sources: Source[];
}

/** Facts about a transfer. A missing answer means "don't know". */
export interface TransferFacts {
  from: PlaceCode; to: PlaceCode;
  fromScheme: "employee" | "resident"; toScheme: "employee" | "resident";
  today: IsoDate;
  channel?: "online" | "window";
  /** The day of acceptance (受理), not of handing in. */
  acceptedOn?: IsoDate;
  /** The day of handing in. No limit counts from it. */
  submittedOn?: IsoDate;
  /** The day the information form (信息表) was sent to the destination: transfer-in counts from it. */
  infoSentOn?: IsoDate;
  /** `automatic`: inside a province that transfers by itself there is no application to follow (免申转, 个人账户清退).
   * `balanceZero`: the balance at the origin reads 0 and has not arrived. */
  seenStatus?: "submitted" | "rejected" | "accepted" | "infoSent" | "inDone" | "credited" | "automatic" | "balanceZero"
    | "noneOfThese";
  stoppedAtOrigin?: boolean; enrolledAtDestination?: boolean;
  /** Insured in two places, or in employee and resident insurance, at once. */
  doubleEnrolled?: boolean;
  inArrears?: boolean; retired?: boolean; hasBalance?: boolean;
  /** `YYYY-MM`: the last month paid at the origin, and the first at the destination. */
  stoppedIn?: string; enrolledIn?: string;
}
export interface TransferAnswer {
  scope: "samePool" | "inProvince" | "crossProvince";
  verdict: "go" | "fixFirst" | "wait" | "outOfScope" | "automatic";
  /** What to put right before applying, in this order. `mendAndReapply`: refused; read the reason and mend that first, and
   * apply again when everything else in the list is settled too. The `check…` and `askArrears` only have to be made sure of. */
  fixes: ("stopAtOrigin" | "enrolAtDestination" | "endDouble" | "clearArrears" | "askArrears" | "mendAndReapply"
    | "checkStopped" | "checkEnrolled" | "checkDouble")[];
  /** What was told that stands in the way of a transfer which was accepted all the same: ask about it. */
  despite: ("stopAtOrigin" | "enrolAtDestination" | "endDouble" | "askArrears")[];
  /** The clock with a legal deadline. `assumed`: not accepted yet, the dates are those if it were accepted today. The late
   * bounds are `outDue` and `inDue`; they differ from the earliest ones only where a year's notice is not out. */
  relation: {
    countedFrom: IsoDate; assumed: boolean;
    /** Null where only the day of the information form is known. */
    outDue: IsoDate | null; inDue: IsoDate;
    outDueEarliest: IsoDate | null; inDueEarliest: IsoDate; provisional: boolean;
    infoSentOn: IsoDate | null;
    /** Where this way is reported to take longer than the limit. */
    slowUntil: IsoDate | null;
  } | null;
  /** How it is started at the destination: inside some provinces at once, or by itself. */
  mode: "apply" | "instant" | "automatic";
  /** Bands by convention: there is no national deadline for the money. Null where it stays, or nobody knows. */
  money: {
    moves: boolean; mode: "moves" | "stays" | "paidToBank" | "unknown"; commonFrom: IsoDate | null;
    commonTo: IsoDate | null; slowUntil: IsoDate | null; payoutDue: IsoDate | null; provisional: boolean;
    /** The day for the money too, where the guides of both ends set one. */
    promised: IsoDate | null;
  } | null;
  /** Handed in and not accepted. `replyDue` only where a place is reported to answer within some days. */
  submitted: { on: IsoDate; days: number; replyDue: IsoDate | null } | null;
  /** Months without cover, where `stoppedIn` was told. `assumed`: as if one enrolled this month. */
  gap: {
    months: number; overlap: number; assumed: boolean; freeMonths: number | null; hasToWait: boolean;
    waitingMonths: MonthSpan | null; enrolBy: string | null;
  } | null;
  stage: "none" | "notAccepted" | "rejected" | "transferOut" | "transferIn" | "relationDue" | "moneyCommon" | "moneySlow"
    | "moneyLate" | "done";
  /** Calendar days since the legal deadline that was missed. */
  overdueDays: number;
  /** Working days since acceptance; null before it. */
  daysUsed: number | null;
  next: { on: IsoDate; do: string }[];
  /** What to say on the phone, word for word, for the steps of `next` that are calls. `say` is Chinese in every build, since
   * the office speaks Chinese; `gloss` is what it means where the build is not Chinese, and null in this one, which is. */
  calls: { on: IsoDate; do: string; number: string; whom: string; say: string; gloss: string | null }[];
  flips: (
    | { kind: "acceptanceDayCounted"; outDue: IsoDate; inDue: IsoDate }
    | { kind: "rivalLimit"; workingDays: number; inDue: DateSpan; source: Source }
    | { kind: "acceptedOn"; on: IsoDate; outDue: IsoDate; inDue: IsoDate }
    | { kind: "condition"; fix: "stopAtOrigin" | "enrolAtDestination" | "endDouble"; verdict: "fixFirst" }
    | { kind: "rivalMode"; mode: "apply" | "instant" | "automatic"; source: Source }
    | { kind: "rivalMoney"; mode: "moves" | "stays" | "paidToBank" | "unknown"; source: Source }
  )[];
  /** What must be known before relying on the answer, in Chinese. */
  cautions: string[];
}

/** Facts about retirement. A missing answer means "don't know". */
export interface RetirementFacts {
  place: PlaceCode;
  /** The three groups of the 2024 decision: not two sexes. `womanUnclear`: a woman who does not know which of the two she
   * is; the answer is then given for both (see `alternatives`). */
  worker: "man" | "woman55" | "woman50" | "womanUnclear";
  /** `YYYY-MM-DD`, or `YYYY-MM`. */
  born: string;
  today: IsoDate;
  /** How the months are told. Left out: `history` where there are periods, else `sum`. */
  paidBy?: "sum" | "history" | "unknown";
  /** Months as sums. `militaryMonths` are part of `deemedMonths`: some places count them as really paid. */
  paid?: {
    totalMonths?: number; actualMonths?: number; deemedMonths?: number; militaryMonths?: number; localMonths?: number;
  };
  /** Months as periods, at most twelve, both months counted; a month in several of them counts once. `to` left out: up to
   * now. `place` left out: not known. */
  history?: { place?: PlaceCode; from: string; to?: string; kind: "unit" | "flexible" | "deemed" | "military" }[];
  /** Within three years before (not below the old age) and three years after the statutory date. */
  retireOn?: IsoDate;
  /** Months paid for the pension so far: checked where `retireOn` is early. */
  pensionMonths?: number;
  firstInsuredOn?: IsoDate; firstEmployedOn?: IsoDate;
  /** First employed before the place had this insurance; asked only where `asks` says so. */
  employedBeforeScheme?: boolean;
  kind?: "unit" | "flexible";
  /** Months paid without a break up to now; asked only where `asks` says so. */
  unbrokenMonths?: number;
  /** Tier of insurance; likewise. */
  tier?: 1 | 2;
  /** Figures from the office, used in place of the data. */
  overrides?: {
    totalMonths?: number; actualMonths?: number; localMonths?: number;
    /** What the costs are reckoned from: base and rate ("6%") of paying up, a month of paying on after retirement, a year of
     * resident insurance, growth a year ("5%") of what is paid in later years, and the age up to which to reckon. */
    baseFen?: number; rate?: string; monthlyFen?: number; premiumFen?: number; growth?: string; toAge?: number;
  };
  /** At most two places to judge the same record in. Months in all go along, local months don't. */
  otherPlaces?: { place: PlaceCode; localMonths?: number }[];
}
export type RemedyKind = "lumpSum" | "payMonthly" | "resident" | "nothing";
export type TestKind = "total" | "actual" | "local";
export interface Gap {
  /** The largest of the three shortfalls; null where it is a span (see `monthsLow`, `monthsHigh`) or not known. */
  months: number | null; monthsLow: number | null; monthsHigh: number | null;
  binding: TestKind | null;
  /** The test that `monthsHigh` comes from, where that is another one. */
  bindingAtMost: TestKind | null;
  /** A test that exists but whose figure is not known: the gap may be larger. */
  unknownTest: TestKind | null;
  tests: {
    test: TestKind; required: MonthSpan | null; known: "months" | "noneKnown" | "unknown"; have: MonthSpan;
    short: MonthSpan | null;
  }[];
  /** Where nobody knows the total required, and so the gap; null where there is a figure. */
  estimate: MonthsEstimate | null;
}
export interface RetirementAnswer {
  statutory: {
    on: string; ageYears: number; ageMonths: number; delayMonths: number; pensionMonths: number;
    /** The months of the law. */
    earliest: string; latest: string;
    /** What of them is left today: the first early day, if the employer is told today (3 months ahead); the last late one, where
     * that can still be agreed on (1 month before the statutory date). Null where none is left. */
    choice: { earlyFrom: IsoDate | null; lateUntil: IsoDate | null };
  };
  /** The day whose rules were applied: `retireOn`, or the statutory one. */
  retiresOn: IsoDate;
  monthsToRetirement: number;
  required: { totalMonths: number | null; actualMonths: number | null; localMonths: number | null };
  /** Facts the requirement turns on that were not given. */
  asks: string[];
  /** `ifKeep` adds one month for each calendar month after `today`'s up to and including the month of retirement. */
  gap: { ifStop: Gap; ifKeep: Gap };
  /** Where being short lowers the benefit instead of taking it away: by this much for each missing year ("3%"). */
  reductionPerYear: string | null;
  remedies: {
    kind: "lumpSum" | "payMonthly" | "resident"; months: number | null; monthsLow?: number; monthsHigh?: number;
    lowFen: number | null; highFen: number | null; per?: "year";
    /** A month of paying on after retirement, in the first year. */
    monthlyLowFen?: number | null; monthlyHighFen?: number | null;
    /** Whether a source tells that it is open, that it is barred, or nobody says. */
    open: "told" | "barred" | "ask";
    /** Whether it mends a shortfall in actual or local months too. */
    mendsOthers: "notNeeded" | "yes" | "no" | "ask";
    /** Whether it is reckoned from a figure of `overrides`. */
    yourFigure: boolean;
    /** What the place or its province says of it; where its `place` is "100000", what is said of the whole country. */
    rule: Source | null;
    /** The rate the place is said to take, where that alone is known and no amount follows from it. */
    rate: Source | null;
    /** Where nobody knows what it costs, and it is not barred; null where there is a figure. Where the months are not known
     * either (`months` is null) it is reckoned from `gap.ifKeep.estimate`. */
    estimate: MoneyEstimate | null;
    /** What it has cost before the month in which that age is reached. */
    totals: { age: number; lowFen: number | null; highFen: number | null }[];
  }[];
  /** Null where nothing is missing. Where nobody knows how much, none is called the cheapest or the safest. */
  comparison: {
    /** First month of payments. Money is as of `today`. */
    from: string; growth: string; judgedToAge: number;
    /** `kind` is cheaper at first and has cost more than `than` from that month on, ever after; months counted from 1. */
    breakEvens: {
      kind: RemedyKind; than: RemedyKind; earliestMonth: number; latestMonth: number | null; earliest: string;
      latest: string | null;
    }[];
    /** Up to `judgedToAge`, of those known and not barred; "nothing" only where it leaves a benefit. */
    cheapest: RemedyKind | null;
    /** What settles the gap for good as its sources tell. */
    safest: RemedyKind | null;
    /** How well those sources are known: the weakest of them. */
    safestConfidence: Confidence | null;
    /** Resident insurance is reckoned at the national least: the yearly premium up to which it stays the cheapest by
     * `judgedToAge`. Null where it is not, or where the premium is your own figure. */
    residentCheapestUpToFen: number | null;
    /** The law that lets who is short pay on to the required years; how is left to the places. */
    law: Source | null;
    /** Where being short lowers the benefit only. */
    doingNothing: { perYear: string; full: string | null; leftLow: string | null; leftHigh: string | null; source: Source } | null;
    /** An illustration, not a forecast. */
    residentPaysMoreFen: number | null;
    /** Figures of the place to try where the right one is not known; none of them is an answer. */
    suggestions: { about: string; value: unknown; source: Source }[];
  } | null;
  flips: (
    | { kind: "otherFigure"; test: TestKind; months: MonthSpan; source: Source }
    /** Retiring `shiftMonths` later, a next step applies. `gap`: paying on until then. `required` is null where only a span
     * is known. `late`: that is after the statutory date, and to be agreed on with the employer. Only what is left of the
     * choice is told. */
    | {
        kind: "laterStep"; test: TestKind; from: IsoDate; shiftMonths: number; required: number | null;
        requiredSpan: MonthSpan; gap: MonthSpan; late: boolean; ofTheRule: boolean; source: Source;
      }
    /** `early`: that is before the statutory date; else only less late. */
    | {
        kind: "earlierStep"; test: TestKind; before: IsoDate; shiftMonths: number; required: number | null;
        requiredSpan: MonthSpan; gap: MonthSpan; early: boolean; source: Source;
      }
  )[];
  /** Where `retireOn` was given: what the tests would require by the statutory date, where that is something else. */
  byStatutoryDate: { test: TestKind; required: MonthSpan }[];
  /** Where notice (of an early `retireOn`) or agreement (on a late one) would come too late today. It may have been seen to
   * long ago: nothing is refused. */
  overdue: "notice" | "agreement" | null;
  /** The month (`YYYY-MM`) in which each test is met, paying on every month, also past retirement. */
  met: { test: TestKind; earliest: string; latest: string }[];
  /** The same for each place and worker group to compare, this answer first; empty where there is nothing to compare. */
  alternatives: {
    place: PlaceCode; worker: "man" | "woman55" | "woman50"; retires: string;
    required: RetirementAnswer["required"]; gap: { ifStop: Gap; ifKeep: Gap }; asks: string[];
  }[];
  /** What to look at again in `history`, by row from 0. */
  periodNotes: (
    | { kind: "overlap"; row: number; with: number; months: number }
    | { kind: "gap"; row: number; from: string; to: string }
  )[];
  /** What must be known before relying on the answer, in Chinese. */
  cautions: string[];
}

/** Facts about the personal account. A missing answer means "don't know". */
export interface AccountFacts {
  place: PlaceCode;
  insured: "employed" | "flexible" | "retired";
  today: IsoDate;
  /** The own monthly contribution base; the employed give this or `salaryFen`, or the office's `monthlyFen`. */
  baseFen?: number;
  /** The monthly wage before tax, where the base is not known: the answer is then an estimate. */
  salaryFen?: number;
  /** `YYYY-MM`, not after today's; this month if left out. */
  month?: string;
  /** Tier of insurance; asked only where `asks` says so. */
  tier?: 1 | 2;
  /** Whether the tier has a personal account. */
  withAccount?: boolean;
  /** What was seen credited in that month, to be compared. */
  seenFen?: number;
  /** Figures from the office, used in place of the data. */
  overrides?: { floorFen?: number; ceilingFen?: number; monthlyFen?: number };
}
export interface AccountAnswer {
  /** `YYYY-MM`. */
  month: string;
  /** `range`: it hangs on an answer not given. `sources`, `estimate`: nobody published it, the office has to be asked; meanwhile it
   * lies between these (see `estimate`). `unknown`: nothing bounds it. */
  credit: {
    known: "amount" | "range" | "noAccount" | "sources" | "estimate" | "unknown"; lowFen: number | null; highFen: number | null;
  };
  /** How `credit` was estimated; null where it was not. */
  estimate: MoneyEstimate | null;
  /** The amount is the office's own, as passed. */
  yourFigure: boolean;
  /** The base reckoned on; `bound` where it was brought to the lowest or highest base. */
  base: {
    toldFen: number; fromSalary: boolean; usedFen: number; floorFen: number | null; ceilingFen: number | null;
    bound: "floor" | "ceiling" | null;
  } | null;
  rate: { low: string; high: string } | null;
  /** The calendar year, on the assumption that the own base does not change. `otherBaseYear`: other bounds are in force than
   * in the month asked about. `counted`: how many months the total holds. */
  year: { months: { month: string; fen: number | null; otherBaseYear: boolean }[]; totalFen: number; counted: number } | null;
  /** Where nobody knows: what the share common elsewhere would give. Not an answer. */
  ifCommon: { rate: string; creditFen: number; source: Source } | null;
  compared: {
    seenFen: number; verdict: "same" | "sameByOwnBase" | "less" | "more" | "cannotTell"; byFen: number;
    /** What may lie behind a difference; nobody can see from here which it is. */
    reasons: ("notBookedYet" | "notPaid" | "otherBaseDeclared" | "newBaseYear" | "otherBounds" | "otherTier" | "balanceSeen"
      | "severalMonths" | "localExtra" | "otherGroup")[];
  } | null;
  asks: string[];
  asksAccount: boolean;
  /** What is said of the account itself: whose the money is, what it may pay for, who may share it. */
  statements: { about: string; source: Source }[];
  flips: (
    | { kind: "otherFigure"; about: string; creditFen: number; source: Source }
    | { kind: "laterStep"; about: string; from: IsoDate; creditFen: number; source: Source }
    | { kind: "asTold" | "atFloor" | "atCeiling" | "eachHundred"; creditFen: number }
  )[];
  /** What must be known before relying on the answer, in Chinese. */
  cautions: string[];
}

export interface Place {
  place: PlaceCode; name: string; short: string; province: PlaceCode; pinyin: string; initials: string;
  /** Area code and 12393. */
  hotline: string;
}
export interface About {
  /** Claims and sources are those that this build carries: one for a single question has fewer. */
  name: string; version: string; rulesAsOf: IsoDate; places: number; claims: number; sources: number;
  claimsByConfidence: Record<Confidence, number>; calendarYears: number[]; notice: string;
}

/** What is wanted from the guide. Without a place only what serves everybody is told; without `has` all of it. */
export interface GuideWanted {
  place?: PlaceCode;
  purpose: "applyTransfer" | "queryProgress" | "queryContributions" | "queryBalance" | "printVoucher" | "askRules" | "complain";
  /** What the person has, or would rather use. */
  has?: "smartphone" | "computer" | "phone" | "counter";
}
/** A document; `confidence` in Chinese. */
export interface GuideSource { title: string; url: string | null; confidence: string }
/** One way to get it done, all texts in Chinese. */
export interface GuideRoute {
  /** Channel and path in the data, e.g. "national-app/progress". */
  id: string; name: string;
  means: "app" | "mini" | "alipay" | "wechat" | "web" | "phone" | "counter" | "machine" | "pharmacy" | "community";
  has: "smartphone" | "computer" | "phone" | "counter";
  /** How far it gets one; "avoid": reported by a source and better not taken, `warning` says why. */
  answers: "fully" | "partly" | "avoid";
  steps: string[];
  /** Names under which the item to tap was seen, those of the person's province first. */
  menus: { name: string; seen: string | null }[];
  shows: string | null; showsNot: string | null; warning: string | null;
  /** Digits to dial, for 12393 and 12345. */
  dial: string | null;
  confidence: string; sources: GuideSource[];
}
/** Something to bring or have at hand. */
export interface GuideItem {
  id: string; name: string; need: "yes" | "depends" | "on-site" | "if-proxy" | "no"; note: string | null;
  confidence: string; sources: GuideSource[];
}
/** `routes`: those with what the person has first, then telephone and counters, those to avoid last. */
export interface Guide { title: string; hotline: string; routes: GuideRoute[]; checklist: GuideItem[] }

/** Where to go, what to bring, whom to call. */
export function guide(wanted: GuideWanted): { status: "decided"; answer: Guide } | Malformed | Problems;
/** Where a transfer stands and what is due when. */
export function estimateTransfer(facts: TransferFacts): Decided<TransferAnswer> | NoAnswer;
/** When someone retires and what is missing in the medical years. */
export function retirementGap(facts: RetirementFacts): Decided<RetirementAnswer> | NoAnswer;
/** What is credited to the personal account each month. */
export function accountCredit(facts: AccountFacts): Decided<AccountAnswer> | NoAnswer;
/** The nth working day after a date (the day itself not counted), n from 0 to 250. */
export function workingDayAfter(date: IsoDate, n: number):
  { status: "decided"; answer: { on: IsoDate; earliest: IsoDate; provisional: boolean } } | NoAnswer;
/** Every place one can choose. */
export function listPlaces(): Place[];
/** Version, dates of the rules, and how well things are known. */
export function about(): About;

/** Loads the module: call and await it once, before anything else. In Node pass the bytes of `yibao_bg.wasm`. */
export default function init(options?: { module_or_path: unknown }): Promise<unknown>;
