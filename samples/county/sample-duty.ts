/** The units of the fictional county: 柳溪镇, 石岭乡, 滨河街道. */
export type SampleUnit = "liuxi" | "shiling" | "binhe";

/** In every text `{镇}` stands for the unit's own word: 镇, 乡 or 街道 (本{镇} → 本镇, 本乡, 本街道). */
export interface SampleDuty {
  readonly key: string;
  readonly kind: "basic" | "supporting" | "reclaimed";
  readonly category: string;
  readonly name: string;
  readonly departments?: readonly string[];
  /** One clause an entry, without number or closing mark; an entry that starts with "#" is a heading line. */
  readonly departmentResponsibilities?: readonly string[];
  readonly townshipResponsibilities?: readonly string[];
  /** `departments: []` and one sentence when the work is no longer done. */
  readonly handovers?: readonly { readonly departments: readonly string[]; readonly method: readonly string[] }[];
  /** Absent: the duty stands in all three lists. */
  readonly only?: readonly SampleUnit[];
  /** What a unit prints in place of the common text (一镇一策). */
  readonly local?: Readonly<
    Partial<
      Record<
        SampleUnit,
        Partial<
          Pick<
            SampleDuty,
            | "name"
            | "category"
            | "departments"
            | "departmentResponsibilities"
            | "townshipResponsibilities"
            | "handovers"
          >
        >
      >
    >
  >;
}
