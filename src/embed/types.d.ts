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
export interface Rival extends Source { standing: "inForce" | "draft" | "disputed" | "lastResort" }
/** One step of the derivation, with operands and result, so that it can be done again. `basis` is a source id,
 * "arithmetic", "yourFigure" or "convention". */
export interface TraceStep { finds: string; operation: { do: string; [operand: string]: unknown }; result: unknown; basis: string }
/** A decided question. `sentence` is the answer in one Chinese sentence. */
export interface Decided<A> {
  status: "decided"; answer: A; sentence: string; trace: TraceStep[]; sources: Source[]; rivals: Rival[];
}
export interface DateSpan { earliest: IsoDate; latest: IsoDate; provisional: boolean }
export interface MonthSpan { low: number; high: number }

/** Facts about a transfer. A missing answer means "don't know". */
export interface TransferFacts {
  from: PlaceCode; to: PlaceCode;
  fromScheme: "employee" | "resident"; toScheme: "employee" | "resident";
  today: IsoDate;
  channel?: "online" | "window";
  /** The day of acceptance (受理), not of handing in. */
  acceptedOn?: IsoDate;
  seenStatus?: "submitted" | "rejected" | "accepted" | "infoSent" | "inDone" | "credited" | "noneOfThese";
  stoppedAtOrigin?: boolean; enrolledAtDestination?: boolean; inArrears?: boolean; retired?: boolean; hasBalance?: boolean;
}
export interface TransferAnswer {
  scope: "samePool" | "inProvince" | "crossProvince";
  verdict: "go" | "fixFirst" | "wait" | "outOfScope" | "automatic";
  fixes: ("stopAtOrigin" | "enrolAtDestination" | "clearArrears" | "askArrears" | "mendAndReapply" | "checkStopped" | "checkEnrolled")[];
  /** The clock with a legal deadline. `assumed`: not accepted yet, the dates are those if it were accepted today. The late
   * bounds are `outDue` and `inDue`; they differ from the earliest ones only where a year's notice is not out. */
  relation: {
    countedFrom: IsoDate; assumed: boolean; outDue: IsoDate; inDue: IsoDate;
    outDueEarliest: IsoDate; inDueEarliest: IsoDate; provisional: boolean;
  } | null;
  /** How it is started at the destination: inside some provinces at once, or by itself. */
  mode: "apply" | "instant" | "automatic";
  /** Bands by convention: there is no national deadline for the money. Null where it stays, or nobody knows. */
  money: {
    moves: boolean; mode: "moves" | "stays" | "paidToBank" | "unknown"; commonFrom: IsoDate | null;
    commonTo: IsoDate | null; slowUntil: IsoDate | null; payoutDue: IsoDate | null; provisional: boolean;
  } | null;
  stage: "none" | "notAccepted" | "rejected" | "transferOut" | "transferIn" | "relationDue" | "moneyCommon" | "moneySlow"
    | "moneyLate" | "done";
  /** Calendar days since the legal deadline that was missed. */
  overdueDays: number;
  /** Working days since acceptance; null before it. */
  daysUsed: number | null;
  next: { on: IsoDate; do: string }[];
  flips: (
    | { kind: "acceptanceDayCounted"; outDue: IsoDate; inDue: IsoDate }
    | { kind: "rivalLimit"; workingDays: number; inDue: DateSpan; source: Source }
  )[];
  /** What must be known before relying on the answer, in Chinese. */
  cautions: string[];
}

/** Facts about retirement. A missing answer means "don't know". */
export interface RetirementFacts {
  place: PlaceCode;
  /** The three groups of the 2024 decision: not two sexes. */
  worker: "man" | "woman55" | "woman50";
  /** `YYYY-MM-DD`, or `YYYY-MM`. */
  born: string;
  today: IsoDate;
  paid: { totalMonths: number; actualMonths?: number; deemedMonths?: number; localMonths?: number };
  retireOn?: IsoDate; firstInsuredOn?: IsoDate; firstEmployedOn?: IsoDate;
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
}
export type RemedyKind = "lumpSum" | "payMonthly" | "resident" | "nothing";
export type TestKind = "total" | "actual" | "local";
export interface Gap {
  /** The largest of the three shortfalls; null where it is a span (see `monthsLow`, `monthsHigh`) or not known. */
  months: number | null; monthsLow: number | null; monthsHigh: number | null;
  binding: TestKind | null;
  /** A test that exists but whose figure is not known: the gap may be larger. */
  unknownTest: TestKind | null;
  tests: {
    test: TestKind; required: MonthSpan | null; known: "months" | "noneKnown" | "unknown"; have: MonthSpan;
    short: MonthSpan | null;
  }[];
}
export interface RetirementAnswer {
  statutory: {
    on: string; ageYears: number; ageMonths: number; delayMonths: number; pensionMonths: number;
    earliest: string; latest: string;
  };
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
    rule: Source | null;
    /** What it has cost before the month in which that age is reached. */
    totals: { age: number; lowFen: number | null; highFen: number | null }[];
  }[];
  /** Null where nothing is missing or nobody knows how much. */
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
    /** Where being short lowers the benefit only. */
    doingNothing: { perYear: string; full: string | null; leftLow: string | null; leftHigh: string | null; source: Source } | null;
    /** An illustration, not a forecast. */
    residentPaysMoreFen: number | null;
    /** Figures of the place to try where the right one is not known; none of them is an answer. */
    suggestions: { about: string; value: unknown; source: Source }[];
  } | null;
  flips: (
    | { kind: "otherFigure"; test: TestKind; months: MonthSpan; source: Source }
    | { kind: "laterStep"; test: TestKind; from: IsoDate; required: number; ofTheRule: boolean; source: Source }
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
  /** `range`: it hangs on an answer not given. `unknown`: nobody published it, the office has to be asked. */
  credit: { known: "amount" | "range" | "noAccount" | "unknown"; lowFen: number | null; highFen: number | null };
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
    seenFen: number; verdict: "same" | "less" | "more" | "cannotTell"; byFen: number;
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
  name: string; version: string; rulesAsOf: IsoDate; places: number; claims: number; sources: number;
  claimsByConfidence: Record<Confidence, number>; calendarYears: number[]; notice: string;
}

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
