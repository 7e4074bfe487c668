/** Which prefixes a part binds to the namespaces that hold its words; both editions of the standard end alike. */
const namespaces: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/u, "w"],
  [/\/officeDocument\/(?:2006\/)?math$/u, "m"],
  [/\/markup-compatibility\/2006$/u, "mc"],
];

/** Names as a part writes them, by the names that we know: `w:p` may be written `ns0:p` or `p`. */
export class DocxNames {
  private readonly prefixes = new Map<string, string>();

  /** Takes note of an attribute of the root that binds a prefix. */
  bind(attribute: string, value: string): void {
    const bound = /^xmlns(?::(.+))?$/u.exec(attribute);
    const known = bound && namespaces.find(([uri]) => uri.test(value));
    if (bound && known) this.prefixes.set(known[1], bound[1] === undefined ? "" : `${bound[1]}:`);
  }

  as<Value>(table: Readonly<Record<string, Value>>): Map<string, Value> {
    return new Map(Object.entries(table).map(([name, value]) => [this.written(name), value]));
  }

  private written(name: string): string {
    const [prefix = "", local = ""] = name.split(":");
    return (this.prefixes.get(prefix) ?? `${prefix}:`) + local;
  }
}
