import type { StepAction } from "../../model/structure.ts";

// Actions that lists and notices say for one another.
const families: readonly (readonly StepAction[])[] = [
  ["publicise", "train", "guide", "notify"],
  ["inspect", "verify", "stop", "supervise"],
  ["inspect", "verify", "compile", "register"],
  ["report", "transfer", "notify", "compile"],
  ["stop", "supervise", "rectify"],
  ["handle", "rectify", "maintain", "mediate"],
  ["handle", "evacuate", "organise"],
  ["accept", "preliminary-review", "review", "verify"],
  ["approve", "review"],
  ["grant", "issue"],
  ["plan", "prepare"],
  ["prepare", "organise"],
  ["publish", "publicise"],
];

/** Whether two texts ask for the same kind of work by their steps. */
export const sameAction = (some: ReadonlySet<StepAction>, others: ReadonlySet<StepAction>): boolean =>
  !some.isDisjointFrom(others) ||
  families.some((family) => family.some((action) => some.has(action)) && family.some((action) => others.has(action)));
