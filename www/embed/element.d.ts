// The custom element, and what the embedded pages say to the page around them.

/** The questions that have a page to embed. */
export type Question = "transfer" | "retirement" | "account";

/** What a page below `/embed/` posts, only to the origin named in its address (`?origin=`). Check `event.origin` and
 * `event.source` before you read one. */
export type FrameMessage =
  { source: "yibao"; version: 1; question: Question } & (
    | { event: "height"; detail: { height: number } }
    /** Only with `?answers=1`. `sentence` is the answer as shown, in Chinese; null once there is none any more. */
    | { event: "answer"; detail: { sentence: string | null } }
  );

/** `<yibao-calculator question place lang theme answers base>`. */
export class YibaoCalculator extends HTMLElement {
  /** The address of the page shown; null where the attributes name none. */
  readonly src: string | null;
}

declare global {
  interface HTMLElementTagNameMap { "yibao-calculator": YibaoCalculator }
  interface HTMLElementEventMap {
    "yibao-height": CustomEvent<{ height: number }>;
    "yibao-answer": CustomEvent<{ question: Question; sentence: string | null }>;
  }
}
