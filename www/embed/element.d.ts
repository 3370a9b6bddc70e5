// The custom element, and what the pages below /embed/ and the page around them say to each other (docs/embedding.md).

export type Question = "transfer" | "retirement" | "account";

/** Figures of an answer; null where not known. Names and units as in the JS API: dates `YYYY-MM-DD`, months, fen. */
export interface TransferFigures {
  verdict: "go" | "fixFirst" | "wait" | "outOfScope" | "automatic";
  stage: string;
  /** The last days for transfer-out and for the relation to arrive. */
  outDue: string | null; inDue: string | null;
  overdueDays: number;
}
/** All null where the record is judged in several ways (another place, a worker group that is not known). */
export interface RetirementFigures {
  /** `YYYY-MM` where the day of birth was not told. */
  statutoryOn: string | null;
  /** Months missing if nothing more is paid, and if one pays on until retirement. */
  shortIfStopLow: number | null; shortIfStopHigh: number | null;
  shortIfKeepLow: number | null; shortIfKeepHigh: number | null;
}
export interface AccountFigures { creditLowFen: number | null; creditHighFen: number | null }

interface Figures { transfer: TransferFigures; retirement: RetirementFigures; account: AccountFigures }
type AnswerOf<Q extends Question> = { question: Q } & (
  | { status: "decided"; sentence: string; figures: Figures[Q] }
  /** An honest non-answer. */
  | { status: "cannotDecide"; sentence: string; figures: null }
  /** There is no answer any more: the form was changed, or the person takes their word back. */
  | { status: "none"; sentence: null; figures: null }
);
/** What a page that asked for answers is told once the person has agreed. */
export type Answer = { [Q in Question]: AnswerOf<Q> }[Question];

interface Spoken { source: "yibao"; version: 1 }
/** What the frame posts, only to the origin named in its address. Check `event.origin` and `event.source` first. */
export type FrameMessage = Spoken & (
  /** The form works and takes `set`. `answers`: whether they were asked for. */
  | { type: "ready"; question: Question; answers: boolean }
  | { type: "height"; question: Question; height: number }
  /** A part of the frame, so many pixels below its top edge, wants to be seen. */
  | { type: "scroll"; question: Question; top: number }
  | ({ type: "answer" } & Answer)
);
/** What the page around the frame may post to it. A place the person chose stands. */
export type SetMessage = Spoken & { type: "set"; place?: string; theme?: "light" | "dark" | "auto" };

/** `<yibao-calculator question place lang theme answers site>`. */
export class YibaoCalculator extends HTMLElement {
  readonly question: Question;
  /** The address of the page shown; null where the attributes name none. */
  readonly src: string | null;
}

declare global {
  interface HTMLElementTagNameMap { "yibao-calculator": YibaoCalculator }
  interface HTMLElementEventMap {
    "yibao-height": CustomEvent<{ question: Question; height: number }>;
    "yibao-answer": CustomEvent<Answer>;
  }
}
