// The JS API of 医保算得清. Dates are `YYYY-MM-DD` (a birth date may be `YYYY-MM`), places six-digit adcodes as strings,
// money integer fen, durations months. Nothing a caller passes makes a function throw: look at `status` first.
//
// Made from the Rust types in src/embed, as yibao.schema.json is.

/** Facts about a transfer. A missing answer means "don't know". */
export interface TransferFacts {
  from: PlaceCode;
  to: PlaceCode;
  fromScheme: Scheme;
  toScheme: Scheme;
  /** `YYYY-MM-DD`: the day the question is asked, in China. */
  today: IsoDate;
  channel?: TransferChannel;
  /** The day of acceptance (受理), not of handing in. */
  acceptedOn?: IsoDate;
  /** The day of handing in. No limit counts from it. */
  submittedOn?: IsoDate;
  /** The day the information form (信息表) was sent to the destination: transfer-in counts from it. */
  infoSentOn?: IsoDate;
  /** `automatic`: inside a province that transfers by itself there is no application to follow (免申转, 个人账户清退).
   * `balanceZero`: the balance at the origin reads 0 and has not arrived. */
  seenStatus?: SeenStatus;
  /** The day the status was seen, and the answers below were true. Left out: `today`. */
  statusAsOf?: IsoDate;
  stoppedAtOrigin?: boolean;
  enrolledAtDestination?: boolean;
  /** Insured in two places, or in employee and resident insurance, at once. */
  doubleEnrolled?: boolean;
  inArrears?: boolean;
  retired?: boolean;
  hasBalance?: boolean;
  /** `YYYY-MM`: the last month paid at the origin. */
  stoppedIn?: IsoMonth;
  /** `YYYY-MM`: the first month paid at the destination. */
  enrolledIn?: IsoMonth;
  /** In what the reply is said; `zh` where it is left out. Others are taken in first: `loadLanguage`. */
  lang?: Language;
}

/** Six-digit administrative division code, e.g. "640100". See `listPlaces()`. */
export type PlaceCode = string;

export type Scheme = "employee" | "resident";

/** `YYYY-MM-DD`. */
export type IsoDate = string;

export type TransferChannel = "online" | "window";

export type SeenStatus = "submitted" | "rejected" | "accepted" | "infoSent" | "inDone" | "credited" | "automatic" | "balanceZero" | "noneOfThese";

/** `YYYY-MM`. */
export type IsoMonth = string;

export type Language = "zh" | "hant" | "en";

/** Facts about retirement. A missing answer means "don't know". */
export interface RetirementFacts {
  place: PlaceCode;
  /** The three groups of the 2024 decision: not two sexes. `womanUnclear`: a woman who does not know which of the two she
   * is; the answer is then given for both (see `alternatives`). */
  worker: WorkerTold;
  /** `YYYY-MM-DD`, or `YYYY-MM`. */
  born: DayOrMonth;
  /** `YYYY-MM-DD`: the day the question is asked, in China. */
  today: IsoDate;
  /** How the months are told. Left out: `history` where there are periods, else `sum`. */
  paidBy?: PaidBy;
  /** Months as sums. */
  paid?: PaidMonths;
  /** Months as periods, at most twelve, both months counted; a month in several of them counts once. */
  history?: Period[];
  /** The day the months are of, those of `history` without an end, `pensionMonths`, `unbrokenMonths` and `otherPlaces` too: kept
   * months that are read again later say it, so that they are not taken for today's. Left out: `today`. */
  monthsAsOf?: IsoDate;
  /** Whether contributions went on every month after `monthsAsOf`, or not at all. Left out: not known; the months since are then a
   * span from none to all of them. */
  paidSince?: boolean;
  /** The day on which `paidSince` was told: of the months after it nothing is known. Left out: `today`. */
  paidSinceAsOf?: IsoDate;
  /** A ground for retiring earlier than others: hazardous work (特殊工种), or lost ability to work (病退, until 2024-12-31). */
  earlyGround?: EarlyRetirementGround;
  /** Within three years before (not below the old age) and three years after the statutory date; with `earlyGround` also
   * what that allows. */
  retireOn?: IsoDate;
  /** Months paid for the pension so far: checked where `retireOn` is early. */
  pensionMonths?: number;
  firstInsuredOn?: IsoDate;
  firstEmployedOn?: IsoDate;
  /** First employed before the place had this insurance; asked only where `asks` says so. */
  employedBeforeScheme?: boolean;
  kind?: WorkKind;
  /** Months paid without a break up to now; asked only where `asks` says so. */
  unbrokenMonths?: number;
  /** Tier of insurance; likewise. */
  tier?: Tier;
  /** Figures from the office, used in place of the data. */
  overrides?: RetirementOverrides;
  /** At most two places to judge the same record in. Months in all go along, local months don't. */
  otherPlaces?: OtherPlace[];
  /** In what the reply is said; `zh` where it is left out. Others are taken in first: `loadLanguage`. */
  lang?: Language;
}

export type WorkerTold = "man" | "woman55" | "woman50" | "womanUnclear";

/** `YYYY-MM-DD`, or `YYYY-MM` where the day is not known. */
export type DayOrMonth = string;

export type PaidBy = "sum" | "history" | "unknown";

/** Months paid, as sums. */
export interface PaidMonths {
  totalMonths?: number;
  actualMonths?: number;
  deemedMonths?: number;
  /** Part of `deemedMonths`: some places count them as really paid. */
  militaryMonths?: number;
  localMonths?: number;
}

/** A period of contributions, both months counted. */
export interface Period {
  /** Left out: not known. */
  place?: PlaceCode;
  /** `YYYY-MM`. */
  from: IsoMonth;
  /** `YYYY-MM`. Left out: up to now, or up to `monthsAsOf`. */
  to?: IsoMonth;
  kind: PeriodKind;
}

export type PeriodKind = "unit" | "flexible" | "deemed" | "military" | "unemployment" | "resident";

export type EarlyRetirementGround = "hazardousWork" | "disability";

export type WorkKind = "unit" | "flexible";

/** A tier of insurance (档). */
export type Tier = 1 | 2;

/** Figures from the office, used in place of the data. Those of money are what the costs are reckoned from. */
export interface RetirementOverrides {
  totalMonths?: number;
  actualMonths?: number;
  localMonths?: number;
  /** Base of paying up. */
  baseFen?: Fen;
  /** Rate of paying up: "6%". */
  rate?: string;
  /** A month of paying on after retirement. */
  monthlyFen?: Fen;
  /** A year of resident insurance. */
  premiumFen?: Fen;
  /** Growth a year of what is paid in later years: "5%". */
  growth?: string;
  /** The age up to which to reckon. */
  toAge?: number;
}

/** Money in whole fen. */
export type Fen = number;

/** A place to judge the same record in. */
export interface OtherPlace {
  place: PlaceCode;
  localMonths?: number;
}

/** Facts about the personal account. A missing answer means "don't know". */
export interface AccountFacts {
  place: PlaceCode;
  insured: Insured;
  /** `YYYY-MM-DD`: the day the question is asked, in China. */
  today: IsoDate;
  /** The own monthly contribution base; the employed give this or `salaryFen`, or the office's `monthlyFen`. */
  baseFen?: Fen;
  /** The monthly wage before tax, where the base is not known: the answer is then an estimate. */
  salaryFen?: Fen;
  /** `YYYY-MM`, not after today's; this month if left out. */
  month?: IsoMonth;
  /** A retired person's age in completed years; asked only where `asks` says so. */
  age?: number;
  /** Tier of insurance; asked only where `asks` says so. */
  tier?: Tier;
  /** Whether the tier has a personal account. */
  withAccount?: boolean;
  /** What was seen credited in that month, to be compared. */
  seenFen?: Fen;
  /** Figures from the office, used in place of the data. */
  overrides?: AccountOverrides;
  /** The day these amounts are of: what was seen is then compared with that month, where `month` is left out. Left out: `today`. */
  amountsAsOf?: IsoDate;
  /** In what the reply is said; `zh` where it is left out. Others are taken in first: `loadLanguage`. */
  lang?: Language;
}

export type Insured = "employed" | "flexible" | "retired";

/** Figures from the office, used in place of the data. */
export interface AccountOverrides {
  floorFen?: Fen;
  ceilingFen?: Fen;
  monthlyFen?: Fen;
}

/** What is wanted from the guide. Without a place only what serves everybody is told; without `has` all of it. */
export interface GuideWanted {
  place?: PlaceCode;
  purpose: GuidePurpose;
  /** What the person has, or would rather use. */
  has?: GuideMeansOfPerson;
  /** In what the reply is said; `zh` where it is left out. Others are taken in first: `loadLanguage`. */
  lang?: Language;
}

export type GuidePurpose = "applyTransfer" | "queryProgress" | "queryContributions" | "queryBalance" | "printVoucher" | "askRules" | "complain";

export type GuideMeansOfPerson = "smartphone" | "computer" | "phone" | "counter";

/** A decided question. */
export type Decided<A> =
  | {
    status: "decided";
    /** In what the sentences are. */
    lang: Language;
    answer: A;
    /** The answer in one sentence. */
    sentence: string;
    trace: TraceStep[];
    /** One for each claim the steps rest on. */
    sources: Source[];
    rivals: Rival[];
  };

/** Where a transfer stands and what is due when. */
export interface TransferAnswer {
  scope: TransferScope;
  verdict: TransferVerdict;
  /** How it is started at the destination: inside some provinces at once, or by itself. */
  mode: TransferMode;
  /** What to put right before applying, in this order. `mendAndReapply`: refused; read the reason and mend that first, and
   * apply again when everything else in the list is settled too. The `check…` and `askArrears` only have to be made sure of. */
  fixes: TransferFix[];
  /** What was told that stands in the way of a transfer which was accepted all the same: ask about it. */
  despite: FixDespite[];
  relation: RelationClock | null;
  /** Null where there is nothing to say of the money. */
  money: MoneyClock | null;
  /** Handed in and not accepted. */
  submitted: Submitted | null;
  /** Months without cover, where `stoppedIn` was told. */
  gap: CoverGap | null;
  stage: TransferStage;
  /** Calendar days since the legal deadline that was missed. */
  overdueDays: number;
  /** Working days since acceptance; null before it, and where a year without calendar data lies between. The fewest, which go with
   * the late bounds; at most `daysUsedMost`, which differs only where a year's notice is not out. */
  daysUsed: number | null;
  daysUsedMost: number | null;
  next: TransferStep[];
  /** What to say on the phone, word for word, for the steps of `next` that are calls. */
  calls: TransferCall[];
  flips: TransferFlip[];
  /** What must be known before relying on the answer. */
  cautions: string[];
}

export type TransferScope = "samePool" | "inProvince" | "crossProvince" | "corpsAndRegion";

export type TransferVerdict = "go" | "fixFirst" | "wait" | "outOfScope" | "automatic";

export type TransferMode = "apply" | "instant" | "automatic";

export type TransferFix = "mendAndReapply" | "stopAtOrigin" | "enrolAtDestination" | "endDouble" | "clearArrears" | "askArrears" | "checkStopped" | "checkEnrolled" | "checkDouble";

/** What can stand in the way of a transfer that was accepted all the same. */
export type FixDespite = "stopAtOrigin" | "enrolAtDestination" | "endDouble" | "askArrears";

/** The clock with a legal deadline. The late bounds are `outDue` and `inDue`; they differ from the earliest ones only where a
 * year's notice is not out. */
export interface RelationClock {
  countedFrom: IsoDate;
  /** Not accepted yet: the dates are those if it were accepted today. */
  assumed: boolean;
  /** Null where only the day of the information form is known. */
  outDue: IsoDate | null;
  inDue: IsoDate;
  outDueEarliest: IsoDate | null;
  inDueEarliest: IsoDate;
  provisional: boolean;
  infoSentOn: IsoDate | null;
  /** Where this way is reported to take longer than the limit. */
  slowUntil: IsoDate | null;
}

/** Bands by convention: there is no national deadline for the money. Null where it stays, or nobody knows. */
export interface MoneyClock {
  moves: boolean;
  mode: MoneyMode;
  commonFrom: IsoDate | null;
  commonTo: IsoDate | null;
  slowUntil: IsoDate | null;
  /** The day for the money too, where the guides of both ends set one. */
  promised: IsoDate | null;
  payoutDue: IsoDate | null;
  provisional: boolean;
}

export type MoneyMode = "moves" | "stays" | "paidToBank" | "unknown";

/** Handed in and not accepted. */
export interface Submitted {
  on: IsoDate;
  /** Working days since: the fewest. At most `daysMost`, which differs only where a year's notice is not out. */
  days: number;
  daysMost: number;
  /** Only where a place is reported to answer within some days. */
  replyDue: IsoDate | null;
}

/** Months without cover. */
export interface CoverGap {
  months: number;
  overlap: number;
  /** As if one enrolled this month. */
  assumed: boolean;
  freeMonths: number | null;
  hasToWait: boolean;
  waitingMonths: MonthSpan | null;
  enrolBy: IsoMonth | null;
}

/** A number of months, perhaps between bounds. */
export interface MonthSpan {
  low: number;
  high: number;
}

export type TransferStage = "none" | "notAccepted" | "rejected" | "transferOut" | "transferIn" | "relationDue" | "moneyCommon" | "moneySlow" | "moneyLate" | "done";

/** What to do on a day. */
export interface TransferStep {
  on: IsoDate;
  do: TransferAct;
}

export type TransferAct = "fix" | "apply" | "checkAccepted" | "askAcceptance" | "checkTransferOut" | "callOrigin" | "checkTransferIn" | "callDestination" | "checkMoney" | "escalate" | "verifyAndKeep" | "enrolNextYear";

/** A call. `say` is Chinese whatever the language of the program, since the office speaks Chinese; `gloss` is what it means,
 * and null where the program speaks Chinese too. */
export interface TransferCall {
  on: IsoDate;
  do: TransferAct;
  number: string;
  whom: string;
  say: string;
  gloss: string | null;
}

/** What would change the answer. */
export type TransferFlip =
  /** If the day of acceptance counted too. */
  | { kind: "acceptanceDayCounted"; outDue: IsoDate; inDue: IsoDate }
  /** If the limit of another source held. */
  | { kind: "rivalLimit"; workingDays: number; inDue: DateSpan; source: Source }
  /** If it had been accepted on that day. */
  | { kind: "acceptedOn"; on: IsoDate; outDue: IsoDate; inDue: IsoDate }
  /** If something not known yet stood in the way. */
  | { kind: "condition"; fix: FixToSettle; verdict: FixFirst }
  /** If another source is right on how it is started. */
  | { kind: "rivalMode"; mode: TransferMode; source: Source }
  /** If another source is right on what becomes of the money. */
  | { kind: "rivalMoney"; mode: MoneyMode; source: Source };

/** A date, perhaps between bounds. */
export interface DateSpan {
  earliest: IsoDate;
  latest: IsoDate;
  /** Whether a year without a State Council notice was counted through. */
  provisional: boolean;
}

/** A claim with its document. */
export interface Source {
  id: string;
  title: string;
  docNo: string | null;
  issuer: string | null;
  date: string | null;
  /** Only official addresses. */
  url: string | null;
  /** The day it was read. */
  read: IsoDate;
  /** What the claim is about. */
  about: string;
  place: PlaceCode;
  /** Null where the source only repeals. */
  value: ClaimValue | null;
  /** First day in force, where the source says so. */
  from: IsoDate | null;
  /** Article, page or paragraph. */
  locator: string | null;
  confidence: Confidence;
  note: string | null;
}

/** What a claim says, in its quantity's unit. */
export type ClaimValue =
  /** Months, working days or things. */
  | number
  /** Months of which only bounds are known. */
  | MonthSpan
  /** An amount. */
  | { fen: Fen }
  /** An amount of which only bounds are known. */
  | { lowFen: Fen; highFen: Fen }
  | Rate
  /** A rate of which only bounds are known. */
  | { low: Rate; high: Rate }
  | IsoMonth
  /** One of the quantity's words, or a sentence of the source. */
  | string;

/** A rate in percent: "9.5%". */
export type Rate = string;

export type Confidence = "official" | "quoted" | "third-party" | "recalled";

/** What may have to be settled, where it is not known whether it is. */
export type FixToSettle = "stopAtOrigin" | "enrolAtDestination" | "endDouble";

/** Then something has to be put right first. */
export type FixFirst = "fixFirst";

/** One step of the derivation, with operands and result, so that it can be done again. */
export interface TraceStep {
  finds: string;
  operation: Operation;
  result: Figure;
  /** The id of a source, "arithmetic", "yourFigure" or "convention". */
  basis: string;
}

/** How a result is found from its operands. */
export type Operation =
  /** Read from a claim. */
  | { do: "read" }
  /** Given by the person in place of what the data say. */
  | { do: "yourFigure" }
  /** One of several claims applies, by an answer not given: the span of their values. */
  | { do: "oneOf"; claims: Source[] }
  /** Applies or not by an answer not given: between nothing and its value. */
  | { do: "ifItApplies"; claim: Source }
  /** Working days after a day, which itself is not counted. */
  | { do: "workingDaysAfter"; countedFrom: IsoDate; days: number }
  /** The same day so many calendar months later, or the last of that month. */
  | { do: "monthsAfter"; countedFrom: IsoDate; months: number }
  /** One month of delay for every begun `step` months of birth from `first` on, at most `cap`. */
  | { do: "delay"; born: IsoMonth; first: IsoMonth; step: number; cap: number }
  /** Calendar months after one month up to and including another; none if that one is not later. */
  | { do: "monthsThrough"; after: IsoMonth; through: IsoMonth }
  /** The month so many months after one, which itself is not counted. */
  | { do: "monthAfter"; after: IsoMonth; months: MonthSpan }
  /** Distinct calendar months of some periods, each with its first and last month. */
  | { do: "distinctMonths"; runs: [IsoMonth, IsoMonth][] }
  /** At least so many months, at most so many. */
  | { do: "between"; sure: number; possible: number }
  /** Months of resident insurance, converted: whole units of what is `sure` at the least, all in proportion at the most. */
  | { do: "converted"; parts: ConvertedMonths[]; most: number | null }
  /** A sum. */
  | { do: "sum"; parts: MonthSpan[] }
  /** `by` months less, never negative. */
  | { do: "less"; from: MonthSpan; by: number }
  /** How far `have` falls short of `required`, never negative. */
  | { do: "shortOf"; required: MonthSpan; have: MonthSpan }
  /** The largest, bound by bound. */
  | { do: "largest"; parts: MonthSpan[] }
  /** Months times base times rate; the month's amount is rounded to the fen, half up. */
  | { do: "cost"; months: number; baseFen: Fen; rate: Rate }
  /** What a plan has cost after so many months. */
  | { do: "paid"; plan: PaymentPlan; months: number }
  /** The month, counted from 1, from which on `plan` has cost more than `other` for the rest of the months looked at. */
  | { do: "overtakes"; plan: PaymentPlan; other: PaymentPlan; within: number }
  /** The largest yearly payment with which so many months cost no more than `limitFen`. */
  | { do: "mostYearly"; limitFen: Fen; growth: Rate; months: number }
  /** A share lowered for each missing year: by so many points, or by that part of itself. */
  | { do: "lowered"; full: Rate; perYear: Rate; years: number; points: boolean }
  /** An amount at the difference of two rates. */
  | { do: "atDifference"; amountFen: Fen; higher: Rate; lower: Rate }
  /** An amount brought between two bounds, where they are known. The upper one has the last word. */
  | { do: "bounded"; fen: Fen; floorFen: Fen | null; ceilingFen: Fen | null }
  /** So many months of each amount, together. */
  | { do: "sumMoney"; parts: MonthsOfMoney[] }
  /** None of these is relied on: from the lowest to the highest of what they say. */
  | { do: "said"; claims: Source[] }
  /** What comparable places have (`lowest` to `highest`, in months or fen), widened to `low` and `high`, and what `claims` say of
   * this one without settling it. `province` is null where they are the nation's. */
  | {
    do: "comparable";
    province: PlaceCode | null;
    places: number;
    lowest: number;
    highest: number;
    commonest: number;
    low: number;
    high: number;
    claims: Source[];
  }
  /** From the lowest to the highest of some amounts. */
  | { do: "around"; parts: MoneySpan[] }
  /** Parts of an amount, the lowest and the highest. */
  | { do: "part"; of: MoneySpan; low: Rate; high: Rate }
  /** Months times base times rate, the lowest of each and the highest. */
  | { do: "costBetween"; months: MonthSpan; base: MoneySpan; rateLow: Rate; rateHigh: Rate }
  /** Nothing without a personal account, that rate of the base with one. */
  | { do: "eitherOr"; base: MoneySpan; rate: Rate };

/** Months of resident insurance that are converted alike: every `unit` of them gives `gives`. */
export interface ConvertedMonths {
  months: number;
  sure: boolean;
  unit: MonthSpan;
  gives: MonthSpan;
}

/** What is paid under a way out: once, so many months, each year. */
export interface PaymentPlan {
  onceFen: Fen;
  monthlyFen: Fen;
  months: number;
  yearlyFen: Fen;
  /** How much the yearly payment grows each year. */
  growth: Rate;
}

/** So many months of one amount. */
export interface MonthsOfMoney {
  months: number;
  fen: Fen;
}

/** An amount of which the lowest and the highest are known. */
export interface MoneySpan {
  lowFen: Fen;
  highFen: Fen;
}

/** A result: a value of a claim, a date, months, a calendar month between two, or money. */
export type Figure =
  | ClaimValue
  | IsoDate
  | DateSpan
  | MonthSpan
  | { earliest: IsoMonth; latest: IsoMonth }
  | { fen: Fen }
  | { lowFen: Fen; highFen: Fen };

/** What other sources say; never relied on unless `inForce` (then it ranks below the one relied on). */
export interface Rival {
  id: string;
  title: string;
  docNo: string | null;
  issuer: string | null;
  date: string | null;
  /** Only official addresses. */
  url: string | null;
  /** The day it was read. */
  read: IsoDate;
  /** What the claim is about. */
  about: string;
  place: PlaceCode;
  /** Null where the source only repeals. */
  value: ClaimValue | null;
  /** First day in force, where the source says so. */
  from: IsoDate | null;
  /** Article, page or paragraph. */
  locator: string | null;
  confidence: Confidence;
  note: string | null;
  standing: ClaimStanding;
}

/** What part a claim may play. */
export type ClaimStanding = "inForce" | "draft" | "disputed" | "lastResort" | "bound" | "likely";

/** When someone retires and what is missing in the medical years. */
export interface RetirementAnswer {
  statutory: StatutoryDate;
  /** The day whose rules were applied: `retireOn`, or the statutory one. */
  retiresOn: IsoDate;
  monthsToRetirement: number;
  /** Where the months are of an earlier month than today's: what is counted since. Null where they are of today's, or were told
   * as periods that had ended. */
  since: MonthsSince | null;
  required: RequiredMonths;
  /** Facts the requirement turns on that were not given. */
  asks: string[];
  gap: Gaps;
  /** Where being short lowers the benefit instead of taking it away: by this much for each missing year ("3%"). */
  reductionPerYear: Rate | null;
  remedies: Remedy[];
  /** Null where nothing is missing or nobody knows how much. */
  comparison: RemedyComparison | null;
  flips: RetirementFlip[];
  /** Where `retireOn` was given: what the tests would require by the statutory date, where that is something else. */
  byStatutoryDate: RequiredByTest[];
  /** Where notice (of an early `retireOn`) or agreement (on a late one) would come too late today. It may have been seen to
   * long ago: nothing is refused. */
  overdue: OverdueStep | null;
  /** The month in which each test is met, paying on every month, also past retirement. */
  met: TestMet[];
  /** The same for each place and worker group to compare, this answer first; empty where there is nothing to compare. */
  alternatives: RetirementAlternative[];
  /** What to look at again in `history`, by row from 0. */
  periodNotes: PeriodNote[];
  /** Null where months paid elsewhere count like those paid here, or there are none. */
  elsewhere: PaidElsewhere | null;
  /** Null where the history has no resident insurance. */
  residents: ResidentMonths | null;
  recognised: RecognisedYears | null;
  /** Null without `earlyGround`. */
  early: EarlyRetirement | null;
  /** What must be known before relying on the answer. */
  cautions: string[];
}

/** The date of the law. */
export interface StatutoryDate {
  /** `YYYY-MM-DD`, or `YYYY-MM` where the day of birth was not told. */
  on: DayOrMonth;
  ageYears: number;
  ageMonths: number;
  delayMonths: number;
  pensionMonths: number;
  /** The first month the law allows, and the last. */
  earliest: IsoMonth;
  latest: IsoMonth;
  choice: RetirementChoice;
}

/** What of the months of the law is left today: the first early day, if the employer is told today (3 months ahead); the last
 * late one, where that can still be agreed on (1 month before the statutory date). Null where none is left. */
export interface RetirementChoice {
  earlyFrom: IsoDate | null;
  lateUntil: IsoDate | null;
}

/** The months since those that were told. */
export interface MonthsSince {
  /** The day those are of. */
  asOf: IsoDate;
  /** How many of the calendar months after it, up to and including today's, are counted as paid. */
  months: MonthSpan;
  /** Of how many of them it is not known whether they were paid. */
  untoldMonths: number;
}

/** What is required; null where it is a span or not known. */
export interface RequiredMonths {
  totalMonths: number | null;
  actualMonths: number | null;
  localMonths: number | null;
}

/** What is missing. `ifKeep` adds one month for each calendar month after `today`'s up to and including the month of retirement. */
export interface Gaps {
  ifStop: Gap;
  ifKeep: Gap;
}

/** What is missing, over the three tests. */
export interface Gap {
  /** The largest of the three shortfalls; null where it is a span (see `monthsLow`, `monthsHigh`) or not known. */
  months: number | null;
  monthsLow: number | null;
  monthsHigh: number | null;
  binding: TestKind | null;
  /** The test that `monthsHigh` comes from, where that is another one. */
  bindingAtMost: TestKind | null;
  /** A test that exists but whose figure is not known: the gap may be larger. */
  unknownTest: TestKind | null;
  tests: GapTest[];
  /** Where nobody knows the total required, and so the gap; null where there is a figure. */
  estimate: MonthsEstimate | null;
}

export type TestKind = "total" | "actual" | "local";

/** One test: what is required, what is there, what is missing. */
export interface GapTest {
  test: TestKind;
  required: MonthSpan | null;
  known: RequirementKnown;
  have: MonthSpan;
  short: MonthSpan | null;
}

/** Whether a test's figure is known, no such test is known, or the test exists and its figure is not known. */
export type RequirementKnown = "months" | "noneKnown" | "unknown";

/** What stands in for months that are not known: never an answer. */
export interface MonthsEstimate {
  rung: Rung;
  lowMonths: number;
  highMonths: number;
  /** Where most cases lie, where that can be told. */
  likelyLowMonths: number | null;
  likelyHighMonths: number | null;
  /** A line of operands in words. */
  formula: string;
  sources: Source[];
}

export type Rung = "sources" | "estimate";

/** A way out of a gap. */
export interface Remedy {
  kind: WayOut;
  months: number | null;
  monthsLow?: number;
  monthsHigh?: number;
  lowFen: Fen | null;
  highFen: Fen | null;
  per?: AmountPer;
  /** A month of paying on after retirement, in the first year. */
  monthlyLowFen?: Fen | null;
  monthlyHighFen?: Fen | null;
  /** Whether a source tells that it is open, that it is barred, or nobody says. */
  open: RemedyOpen;
  /** Whether it mends a shortfall in actual or local months too. */
  mendsOthers: MendsOthers;
  /** Whether it is reckoned from a figure of `overrides`. */
  yourFigure: boolean;
  /** What the place or its province says of it; where its `place` is "100000", what is said of the whole country. */
  rule: Source | null;
  /** The rate the place is said to take, where that alone is known and no amount follows from it. */
  rate: Source | null;
  /** Where nobody knows what it costs, and it is not barred. Where the months are not known either it is reckoned from
   * `gap.ifKeep.estimate`. */
  estimate: MoneyEstimate | null;
  totals: CostByAge[];
}

/** The ways out that cost something. */
export type WayOut = "lumpSum" | "payMonthly" | "resident";

/** What an amount is paid for. */
export type AmountPer = "year";

/** Whether a way is open. */
export type RemedyOpen = "told" | "barred" | "ask";

/** Whether a way mends a shortfall in actual or local months too. */
export type MendsOthers = "notNeeded" | "yes" | "no" | "ask";

/** The same of money: of a lump sum in all, of paying on or a credit for a month. */
export interface MoneyEstimate {
  rung: Rung;
  lowFen: Fen;
  highFen: Fen;
  likelyLowFen: Fen | null;
  likelyHighFen: Fen | null;
  formula: string;
  sources: Source[];
}

/** What a way has cost before the month in which an age is reached. */
export interface CostByAge {
  age: number;
  lowFen: Fen | null;
  highFen: Fen | null;
}

/** The ways out side by side. Money is as of `today`. */
export interface RemedyComparison {
  /** First month of payments. */
  from: IsoMonth;
  /** By how much what is paid in later years grows each year. */
  growth: Rate;
  judgedToAge: number;
  breakEvens: BreakEven[];
  /** Up to `judgedToAge`, of those known and not barred; "nothing" only where it leaves a benefit. */
  cheapest: RemedyKind | null;
  /** What settles the gap for good as its sources tell. */
  safest: RemedyKind | null;
  /** How well those sources are known: the weakest of them. */
  safestConfidence: Confidence | null;
  /** Resident insurance is reckoned at the national least: the yearly premium up to which it stays the cheapest by
   * `judgedToAge`. Null where it is not, or where the premium is your own figure. */
  residentCheapestUpToFen: Fen | null;
  /** The law that lets who is short pay on to the required years; how is left to the places. */
  law: Source | null;
  /** Where being short lowers the benefit only. */
  doingNothing: DoingNothing | null;
  /** An illustration, not a forecast. */
  residentPaysMoreFen: Fen | null;
  /** Figures of the place to try where the right one is not known; none of them is an answer. */
  suggestions: Suggestion[];
}

/** `kind` is cheaper at first and has cost more than `than` from that month on, ever after; months counted from 1. */
export interface BreakEven {
  kind: RemedyKind;
  than: RemedyKind;
  earliestMonth: number;
  latestMonth: number | null;
  earliest: IsoMonth;
  latest: IsoMonth | null;
}

export type RemedyKind = "lumpSum" | "payMonthly" | "resident" | "nothing";

/** What doing nothing leaves of the benefit. */
export interface DoingNothing {
  perYear: Rate;
  full: Rate | null;
  leftLow: Rate | null;
  leftHigh: Rate | null;
  source: Source;
}

/** A figure of the place to try. */
export interface Suggestion {
  about: string;
  value: ClaimValue;
  source: Source;
}

/** What would change the answer. */
export type RetirementFlip =
  /** If another source is right. */
  | { kind: "otherFigure"; test: TestKind; months: MonthSpan; source: Source }
  /** Retiring `shiftMonths` later, a next step applies. Only what is left of the choice is told. */
  | {
    kind: "laterStep";
    test: TestKind;
    from: IsoDate;
    shiftMonths: number;
    /** Null where only a span is known. */
    required: number | null;
    requiredSpan: MonthSpan;
    /** Paying on until then. */
    gap: MonthSpan;
    /** After the statutory date, and to be agreed on with the employer. */
    late: boolean;
    ofTheRule: boolean;
    source: Source;
  }
  /** Retiring `shiftMonths` earlier, the step before applies. */
  | {
    kind: "earlierStep";
    test: TestKind;
    before: IsoDate;
    shiftMonths: number;
    required: number | null;
    requiredSpan: MonthSpan;
    gap: MonthSpan;
    /** Before the statutory date; else only less late. */
    early: boolean;
    source: Source;
  };

/** What a test requires. */
export interface RequiredByTest {
  test: TestKind;
  required: MonthSpan;
}

export type OverdueStep = "notice" | "agreement";

/** When a test is met. */
export interface TestMet {
  test: TestKind;
  earliest: IsoMonth;
  latest: IsoMonth;
}

/** The answer for another place or worker group. */
export interface RetirementAlternative {
  place: PlaceCode;
  worker: Worker;
  /** `YYYY-MM-DD`, or `YYYY-MM` where the day of birth was not told. */
  retires: DayOrMonth;
  required: RequiredMonths;
  gap: Gaps;
  asks: string[];
}

export type Worker = "man" | "woman55" | "woman50";

/** What to look at again in a history. */
export type PeriodNote =
  /** Two rows have months in common; each counts once. */
  | { kind: "overlap"; row: number; with: number; months: number }
  /** Nothing in the months before this row. */
  | { kind: "gap"; row: number; from: IsoMonth; to: IsoMonth }
  /** Months on unemployment benefit, counted as paid (社会保险法 art. 48). */
  | { kind: "unemployment"; row: number }
  /** Months on unemployment benefit before there was a rule that they count: not counted. */
  | { kind: "unemploymentBefore"; row: number; from: IsoMonth; to: IsoMonth }
  /** Months of resident insurance: counted only where the place converts them. */
  | { kind: "resident"; row: number };

/** Months really paid outside the local area that the place takes for deemed ones: they count to the total only. */
export interface PaidElsewhere {
  /** Months really paid anywhere. */
  paid: MonthSpan;
  /** Of these, the ones that count as really paid there. */
  counted: MonthSpan;
  source: Source;
}

/** Months of resident insurance in the history. */
export interface ResidentMonths {
  /** Those that no other row covers. */
  told: number;
  /** What they give in months of employee insurance: added to the total, not to the parts. */
  counted: MonthSpan;
  /** Null where no rule is known by which they give anything. */
  source: Source | null;
}

/** Two places that count each other's years (互认). */
export interface RecognisedYears {
  with: PlaceCode;
  /** The months in both together that are enough, taken where more was paid. */
  required: number;
  /** Months really paid here, there, and in either; null where not told. */
  here: number | null;
  there: number | null;
  together: number | null;
  source: Source;
}

/** What the ground does on which somebody retires earlier than others. */
export interface EarlyRetirement {
  ground: EarlyRetirementGround;
  /** Hazardous work: the first month, and the age then in months. */
  firstMonth: IsoMonth | null;
  firstAgeMonths: number | null;
  /** Lost ability to work: the first day on which nobody retires on it any more. */
  ended: IsoDate | null;
  /** How many months the place takes off the total required; null where no rule is known by which it does. */
  loweredBy: number | null;
  /** How many months before the statutory one `retiresOn` lies. */
  months: number;
}

/** What is credited to the personal account each month. */
export interface AccountAnswer {
  month: IsoMonth;
  credit: CreditAmount;
  /** How it was estimated; null where it was not. */
  estimate: MoneyEstimate | null;
  /** The amount is the office's own, as passed. */
  yourFigure: boolean;
  base: BaseUsed | null;
  /** Where a bound passed contradicts one that was found: the one passed is used, the found one is not. */
  contradicted: Contradicted | null;
  rate: RateSpan | null;
  year: YearCredit | null;
  /** Where nobody knows: what the share common elsewhere would give. Not an answer. */
  ifCommon: IfCommon | null;
  compared: CreditCompared | null;
  /** Facts the amount turns on that were not given. */
  asks: string[];
  /** Whether it has to be asked if the tier has an account at all. */
  asksAccount: boolean;
  /** What is said of the account itself: whose the money is, what it may pay for, who may share it. */
  statements: Statement[];
  flips: AccountFlip[];
  /** What must be known before relying on the answer. */
  cautions: string[];
}

/** What is credited in a month. */
export interface CreditAmount {
  known: CreditKnown;
  lowFen: Fen | null;
  highFen: Fen | null;
}

/** `range`: it hangs on an answer not given. `sources`, `estimate`: nobody published it, the office has to be asked; meanwhile it
 * lies between these (see `estimate`). `unknown`: nothing bounds it. */
export type CreditKnown = "amount" | "range" | "noAccount" | "sources" | "estimate" | "unknown";

/** The base reckoned on; `bound` where it was brought to the lowest or highest base. */
export interface BaseUsed {
  toldFen: Fen;
  fromSalary: boolean;
  usedFen: Fen;
  floorFen: Fen | null;
  ceilingFen: Fen | null;
  bound: BaseBound | null;
}

export type BaseBound = "floor" | "ceiling";

/** A bound that was passed (`yours`), and what was found of the other one: a highest base below the lowest passed, or a lowest above
 * the highest. */
export interface Contradicted {
  yours: BaseBound;
  yoursFen: Fen;
  foundFen: Fen;
  source: Source;
}

/** A rate, perhaps between bounds. */
export interface RateSpan {
  low: Rate;
  high: Rate;
}

/** The calendar year, on the assumption that the own base does not change. */
export interface YearCredit {
  months: MonthCredit[];
  totalFen: Fen;
  /** How many months the total holds. */
  counted: number;
}

/** A month of the year. */
export interface MonthCredit {
  month: IsoMonth;
  fen: Fen | null;
  /** Other bounds are in force than in the month asked about. */
  otherBaseYear: boolean;
}

/** What the share common elsewhere would give. */
export interface IfCommon {
  rate: Rate;
  creditFen: Fen;
  source: Source;
}

/** What was seen in the account against what was to be expected. */
export interface CreditCompared {
  seenFen: Fen;
  verdict: CreditVerdict;
  byFen: Fen;
  /** What may lie behind a difference; nobody can see from here which it is. */
  reasons: CreditReason[];
}

export type CreditVerdict = "same" | "sameByOwnBase" | "less" | "more" | "cannotTell";

export type CreditReason = "notBookedYet" | "notPaid" | "otherBaseDeclared" | "newBaseYear" | "otherBounds" | "otherTier" | "balanceSeen" | "severalMonths" | "localExtra" | "otherGroup";

/** What a source says of the account itself. */
export interface Statement {
  about: string;
  source: Source;
}

/** What would change the answer. */
export type AccountFlip =
  /** If another source is right. */
  | { kind: "otherFigure"; about: string; creditFen: Fen; source: Source }
  /** From that day on. */
  | { kind: "laterStep"; about: string; from: IsoDate; creditFen: Fen; source: Source }
  /** If the base counted as told. */
  | { kind: "asTold"; creditFen: Fen }
  /** At the lowest base. */
  | { kind: "atFloor"; creditFen: Fen }
  /** At the highest base. */
  | { kind: "atCeiling"; creditFen: Fen }
  /** How much more for each 100 yuan of base. */
  | { kind: "eachHundred"; creditFen: Fen };

/** An answer that is looked up and not derived. */
export type Found<A> =
  | { status: "decided"; lang: Language; answer: A };

/** What the guide says. `routes`: those with what the person has first, then telephone and counters, those to avoid last. */
export interface Guide {
  title: string;
  hotline: string;
  routes: GuideRoute[];
  checklist: GuideItem[];
}

/** One way to get it done. */
export interface GuideRoute {
  /** Channel and path in the data, e.g. "national-app/progress". */
  id: string;
  name: string;
  means: GuideMeans;
  has: GuideMeansOfPerson;
  /** How far it gets one; "avoid": reported by a source and better not taken, `warning` says why. */
  answers: GuideAnswers;
  steps: string[];
  /** Names under which the item to tap was seen, those of the person's province first. */
  menus: GuideMenu[];
  shows: string | null;
  showsNot: string | null;
  warning: string | null;
  /** Digits to dial, for 12393 and 12345. */
  dial: string | null;
  confidence: string;
  sources: GuideSource[];
}

export type GuideMeans = "app" | "mini" | "alipay" | "wechat" | "web" | "phone" | "counter" | "machine" | "pharmacy" | "community";

export type GuideAnswers = "fully" | "partly" | "avoid";

/** A name under which the item to tap was seen. */
export interface GuideMenu {
  name: string;
  /** Where and when. */
  seen: string | null;
}

/** A document. */
export interface GuideSource {
  title: string;
  url: string | null;
  /** In words. */
  confidence: string;
}

/** Something to bring or have at hand. */
export interface GuideItem {
  id: string;
  name: string;
  need: GuideNeed;
  note: string | null;
  confidence: string;
  sources: GuideSource[];
}

export type GuideNeed = "yes" | "depends" | "on-site" | "if-proxy" | "no";

/** A day so many working days after another. */
export interface WorkingDay {
  /** The late bound: rely on this one. */
  on: IsoDate;
  /** The first day it can be. */
  earliest: IsoDate;
  /** Whether a year without a State Council notice was counted through. */
  provisional: boolean;
}

/** A language that replies can be in. */
export interface LoadedLanguage {
  language: Language;
}

/** Why there is no answer. */
export type NoAnswer =
  /** What was passed has the wrong form: a misspelt key, a number for a string. A mistake in the calling program. */
  | { status: "malformed"; lang: Language; message: string }
  /** Fields the person can mend, all at once. */
  | { status: "problems"; lang: Language; problems: FieldToMend[] }
  /** An honest non-answer. */
  | { status: "cannotDecide"; lang: Language; reason: CannotDecideReason; message: string };

/** A field the person can mend. */
export interface FieldToMend {
  /** The fact it is about. */
  field: string;
  code: string;
  /** What to mend: in the language of the reply where a person can, in English where a caller has to. */
  message: string;
}

/** Why a question can't be decided. */
export type CannotDecideReason =
  /** A count of working days runs into a year of which nothing is known. */
  | { code: "calendarGap"; year: number }
  /** Nothing usable is in force on the day for a rule the answer can't do without. */
  | { code: "nothingInForce"; about: string; place: PlaceCode; on: IsoDate }
  /** A date or amount outside what can be held. */
  | { code: "outOfRange" };

/** A place one can choose. */
export interface Place {
  place: PlaceCode;
  name: string;
  short: string;
  province: PlaceCode;
  pinyin: string;
  initials: string;
  /** Area code and 12393. */
  hotline: string;
}

/** Version, dates of the rules, and how well things are known. */
export interface About {
  name: string;
  version: string;
  rulesAsOf: IsoDate;
  places: number;
  claims: number;
  sources: number;
  claimsByConfidence: ClaimsByConfidence;
  calendarYears: number[];
  notice: string;
}

/** How many claims are known how well. */
export interface ClaimsByConfidence {
  official: number;
  quoted: number;
  "third-party": number;
  recalled: number;
}

/** What was passed has the wrong form: a misspelt key, a number for a string. A mistake in the calling program. */
export type Malformed = Extract<NoAnswer, { status: "malformed" }>;
/** Fields the person can mend, all at once. */
export type Problems = Extract<NoAnswer, { status: "problems" }>;
/** An honest non-answer. */
export type CannotDecide = Extract<NoAnswer, { status: "cannotDecide" }>;

/** Where a transfer stands and what is due when. */
export function estimateTransfer(facts: TransferFacts): Decided<TransferAnswer> | NoAnswer;
/** When someone retires and what is missing in the medical years. */
export function retirementGap(facts: RetirementFacts): Decided<RetirementAnswer> | NoAnswer;
/** What is credited to the personal account each month. */
export function accountCredit(facts: AccountFacts): Decided<AccountAnswer> | NoAnswer;
/** Where to go, what to bring, whom to call. */
export function guide(wanted: GuideWanted): Found<Guide> | Malformed | Problems;
/** The nth working day after a date (the day itself not counted), n from 0 to 250. */
export function workingDayAfter(date: IsoDate, n: number): Found<WorkingDay> | NoAnswer;
/** Takes in what is said otherwise than in simplified Chinese: the bytes of `words/en.txt` or `words/hant.txt` of this package. Then
 * `lang` of the other functions may name it. */
export function loadLanguage(lang: Language, bytes: Uint8Array): Found<LoadedLanguage> | Malformed;
/** Every place one can choose. */
export function listPlaces(): Place[];
/** Version, dates of the rules, and how well things are known. */
export function about(): About;

/** Loads the module: call and await it once, before anything else. In Node pass the bytes of `yibao_bg.wasm`. */
export default function init(options?: { module_or_path: unknown }): Promise<unknown>;
