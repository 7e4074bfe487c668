import type { ShownDoubt } from "../../../../src/model/review.ts";
import { DeskForm } from "./desk-form.tsx";
import { type Target, TargetFields, useTarget } from "./target-fields.tsx";

interface PlaceFormProps {
  readonly near: ShownDoubt["near"];
  readonly busy: boolean;
  save(to: Target): void;
  back(): void;
}

/** Where a passage belongs: a field of an item nearby, or none and why. */
export function PlaceForm({ near, busy, save, back }: PlaceFormProps) {
  const target = useTarget(near);
  return (
    <DeskForm busy={busy} save={() => save(target.target)} back={back}>
      <TargetFields first target={target} />
    </DeskForm>
  );
}
