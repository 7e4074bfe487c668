// The rules of the house, kept by a machine: rooms and their may-nots, no circles, docs and tests where they belong.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { errorTable } from "../../src/model/known-error.ts";
import { rules } from "../../src/rules/rules.ts";
import { root } from "../tools/folder.ts";

/** Room → rooms that it may import; packages by name. `*` is any package. */
const rooms: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  model: { rooms: [], packages: ["zod"] },
  text: { rooms: [], packages: [] },
  readers: { rooms: ["model", "text"], packages: ["entities", "fflate", "htmlparser2", "pdfjs-dist"] },
  rules: { rooms: ["model", "text"], packages: [] },
  matching: { rooms: ["model", "text"], packages: [] },
  search: { rooms: ["model", "text"], packages: [] },
  structure: { rooms: ["model", "text"], packages: [] },
  work: { rooms: ["model", "text"], packages: [] },
  review: { rooms: ["model", "text"], packages: [] },
  writers: { rooms: ["model", "text"], packages: ["docx", "fflate", "write-excel-file/node"] },
  registry: { rooms: ["model", "text"], packages: ["kysely", "kysely/migration", "node:*"] },
  app: {
    rooms: [
      "model",
      "text",
      "readers",
      "rules",
      "matching",
      "search",
      "structure",
      "work",
      "review",
      "writers",
      "registry",
    ],
    packages: ["node:*"],
  },
  api: { rooms: ["app", "model"], packages: ["hono", "@hono/*", "node:*"] },
  cli: { rooms: ["app", "model", "text"], packages: ["commander", "node:*"] },
  mcp: { rooms: ["app", "model"], packages: ["@modelcontextprotocol/sdk", "zod"] },
  web: { rooms: [], packages: ["*"] },
};
/** Files that put doors together. */
const mains = new Set(["src/cli/main.ts"]);
/** What the web app may take from the rooms: the typed client, the types of the model, and these pure functions. */
const forWeb = new Set([
  "src/api/client.ts",
  "src/model/agreement.ts",
  "src/model/answering.ts",
  "src/model/certainty.ts",
  "src/model/doubts.ts",
  "src/model/field-text.ts",
  "src/model/item-filter.ts",
  "src/model/item-parts.ts",
  "src/model/step-words.ts",
  "src/text/plainly.ts",
]);
const longest = 400;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = [...under("src"), ...under("web/src")].filter((file) => /\.tsx?$/u.test(file));
const code = files.filter((file) => !/\.test\.tsx?$/u.test(file));
const imports = code.flatMap(importsOf);

function under(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? under(path) : [path];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const found = [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|import\("([^"]+)"\)/gmu),
  ];
  return found.map((match) => {
    const to = match[2] ?? match[3] ?? match[4] ?? "";
    const resolved = to.startsWith(".") ? relative(root, join(root, dirname(file), to)) : to;
    return { from: file, to: resolved, typeOnly: match[1] !== undefined };
  });
}

const roomOf = (file: string): string => (file.startsWith("web/") ? "web" : (file.split("/")[1] ?? ""));
const isFile = (target: string): boolean => target.startsWith("src/") || target.startsWith("web/");

describe("rooms", () => {
  test("every folder of src is a room of the table", () => {
    expect(readdirSync(join(root, "src")).filter((name) => !(name in rooms))).toEqual([]);
  });
  test("a room imports only what its line of the table allows", () => {
    const forbidden = imports.filter(({ from, to, typeOnly }) => {
      if (mains.has(from)) return false;
      const room = roomOf(from);
      const may = rooms[room];
      if (!isFile(to))
        return !may?.packages.some(
          (name) =>
            name === "*" ||
            name === to ||
            (name.endsWith("*") && to.startsWith(name.slice(0, -1))) ||
            to.startsWith(`${name}/`),
        );
      if (room === "web")
        return !to.startsWith("web/") && !forWeb.has(to) && !(typeOnly && to.startsWith("src/model/"));
      return roomOf(to) !== room && !may?.rooms.includes(roomOf(to));
    });
    expect(forbidden.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
  test("only a main builds the registry", () => {
    const doors = new Set(["api", "cli", "mcp"]);
    expect(imports.filter(({ from, to }) => doors.has(roomOf(from)) && to.startsWith("src/registry/"))).toEqual([]);
  });
  test("formats know no layout, layouts know no format, and formats know no Chinese", () => {
    const crossing = imports.filter(
      ({ from, to }) =>
        (from.includes("readers/formats/") && /readers\/(?:layouts|steps)\//u.test(to)) ||
        (from.includes("readers/layouts/") && /readers\/(?:formats|steps)\//u.test(to)),
    );
    expect(crossing).toEqual([]);
    const chinese = code.filter(
      (file) => file.includes("readers/formats/") && /\p{Script=Han}/u.test(withoutMessages(file)),
    );
    expect(chinese).toEqual([]);
  });
  test("no file imports itself by way of others", () => {
    const next = Map.groupBy(
      imports.filter(({ to, typeOnly }) => isFile(to) && !typeOnly),
      ({ from }) => from,
    );
    const done = new Set<string>();
    const circle = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const { to } of next.get(file) ?? []) {
        const found = circle(to, [...path, file]);
        if (found) return found;
      }
      done.add(file);
      return undefined;
    };
    expect(code.map((file) => circle(file, [])).find(Boolean)).toBeUndefined();
  });
});

/** Comments and the Chinese half of error messages are words for people, not knowledge of the field. */
const withoutMessages = (file: string): string =>
  readFileSync(join(root, file), "utf8")
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, "")
    .replace(/`[^`]*`|^import.*$/gmu, "");

describe("files", () => {
  test(`none is longer than ${longest} lines`, () => {
    const lines = (file: string): number => readFileSync(join(root, file), "utf8").split("\n").length;
    expect(files.filter((file) => lines(file) > longest)).toEqual([]);
  });
  test("every exported function and class of these rooms has a line that says what it is", () => {
    const shared = code.filter((file) => /^src\/(?:app|text|registry|search|structure|readers)\//u.test(file));
    const bare = shared.flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return [...text.matchAll(/(^|\n\n)export (?:async )?(?:function\*?|class) (\w+)/gu)].map(
        (match) => `${file}: ${match[2]}`,
      );
    });
    expect(bare).toEqual([]);
  });
});

describe("one thing, one name", () => {
  test("each rule has its file, its test and its page, and stands in the table of rules", () => {
    const table = readFileSync(join(root, "docs/rules/README.md"), "utf8");
    for (const { id } of rules) {
      for (const path of [`src/rules/${id}.ts`, `src/rules/${id}.test.ts`, `docs/rules/${id}.md`])
        expect(existsSync(join(root, path)), path).toBe(true);
      expect(table).toContain(`[${id}](${id}.md)`);
    }
  });
  test("each page of a rule bears its title and has the same headings", () => {
    for (const { id, title } of rules) {
      const page = readFileSync(join(root, `docs/rules/${id}.md`), "utf8");
      expect(page.split("\n")[0]).toBe(`# ${id} · ${title}`);
      expect([...page.matchAll(/^## (.+)$/gmu)].map((match) => match[1])).toEqual([
        "What it finds",
        "Example",
        "When it stays silent",
        "How to mend it",
      ]);
    }
  });
  test("each error code has its heading in docs/errors.md, and no heading is without a code", () => {
    const page = readFileSync(join(root, "docs/errors.md"), "utf8");
    expect([...page.matchAll(/^## ([A-Z_]+)$/gmu)].map((match) => match[1]).toSorted()).toEqual(
      Object.keys(errorTable).toSorted(),
    );
  });
  test("each golden folder has a source, an expectation and a word about it", () => {
    for (const entry of readdirSync(join(root, "tests/golden"), { withFileTypes: true })) {
      if (!entry.isDirectory()) continue;
      const names = readdirSync(join(root, "tests/golden", entry.name));
      expect(names.map((name) => name.replace(/^source\..+$/u, "source")).toSorted(), entry.name).toEqual([
        "about.md",
        "expected.json",
        "source",
      ]);
    }
  });
});

describe("docs", () => {
  test("every room stands in docs/architecture.md with its may-nots", () => {
    const page = readFileSync(join(root, "docs/architecture.md"), "utf8");
    for (const room of readdirSync(join(root, "src"))) expect(page).toMatch(new RegExp(`\\| \`${room}\``, "u"));
  });
  test("every command is described in docs/cli.md and every route in docs/api.md", async () => {
    const cli = readFileSync(join(root, "docs/cli.md"), "utf8");
    for (const file of readdirSync(join(root, "src/cli/commands"))) {
      const text = readFileSync(join(root, "src/cli/commands", file), "utf8");
      for (const [, name] of text.matchAll(/new Command\("(\w+)"\)/gu)) expect(cli).toContain(`## mingze ${name}`);
    }
    const api = readFileSync(join(root, "docs/api.md"), "utf8");
    for (const file of readdirSync(join(root, "src/api/routes"))) {
      const text = readFileSync(join(root, "src/api/routes", file), "utf8");
      for (const [, method, path] of text.matchAll(/method: "(\w+)",\s*path: "([^"]+)"/gu))
        expect(api).toContain(`${method?.toUpperCase()} ${path}`);
    }
  });
  test("links between pages lead somewhere", () => {
    const pages = [
      ...under("docs").filter((path) => path.endsWith(".md")),
      "README.md",
      "README.zh.md",
      "CONTRIBUTING.md",
      "CHANGELOG.md",
    ];
    const broken = pages.flatMap((page) => {
      const text = readFileSync(join(root, page), "utf8");
      return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/gu)]
        .map((match) => match[1] ?? "")
        .filter((target) => !existsSync(join(root, dirname(page), target)))
        .map((target) => `${page} → ${target}`);
    });
    expect(broken).toEqual([]);
  });
});

test("the lock file names no host", () => {
  for (const file of ["package-lock.json", "scripts/runtime/package-lock.json"])
    expect(readFileSync(join(root, file), "utf8")).not.toMatch(
      /"resolved":|https?:\/\/(?!opencollective|github|www\.patreon|tidelift|feross|paulmillr|ko-fi|polar|dotenvx)/u,
    );
});
