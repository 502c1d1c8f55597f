/** Work on much at once, in steps between which whoever does it may let others have their turn. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
