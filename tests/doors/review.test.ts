import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { createApi } from "../../src/api/api.ts";
import { openApp } from "../../src/app/app.ts";
import { importDocument } from "../../src/app/import-document.ts";
import { Review, ShownDoubt } from "../../src/model/review.ts";
import { mingze } from "../tools/cli.ts";
import { newFolder, root } from "../tools/folder.ts";
import { bytesOf, doubtfulText } from "../tools/lists.ts";

describe("mingze review", () => {
  test("lists doubts, settles them, takes the last step back, and writes a fixture", async () => {
    const [data, files] = [newFolder(), newFolder()];
    const run = (...args: string[]) => mingze(["--data", data, ...args]);
    writeFileSync(join(files, "枫林.txt"), doubtfulText);
    await run("import", join(files, "枫林.txt"));
    const first = Review.parse(JSON.parse((await run("review", "枫林镇", "--json")).out));
    expect(first.total).toBe(2);
    const lack = first.doubts.find(({ finding }) => finding?.field === "counterpartDepartments")?.id ?? "";
    const passage = first.doubts.find((doubt) => doubt.passage)?.id ?? "";
    const move = (words: string) =>
      run(
        "review",
        "move",
        "1",
        "supporting-1",
        "townshipResponsibilities",
        words,
        "--item",
        "basic-1",
        "--field",
        "name",
      );
    expect((await move("没有这样的文字")).code).toBe(2);
    expect((await move("2.发现火点 上报。")).out).toContain("改动 1 步");
    expect((await run("show", "1", "basic-1")).out).toContain("发现火点上报");
    expect((await run("review", "undo", "1")).out).toContain("改动 0 步");
    expect((await run("review", "1", passage)).out).toContain("▶ 这一段不知道归谁");
    const field = (name: string, words: string) =>
      run("review", "correct", "1", "supporting-1", name, words, "--doubt", lack);
    const elsewhere = await field("category", "民生服务");
    expect(elsewhere.err).toContain(`疑点 ${lack} 仍待校核：存疑的是 counterpartDepartments`);
    expect((await run("review", "1", lack)).out).toContain("存疑的字段  counterpartDepartments");
    expect((await run("review", "undo", "1")).err).toBe("");
    const by = ["--who", "党政办", "--why", "漏读"];
    const correct = await run(
      "review",
      "correct",
      "1",
      "supporting-1",
      "counterpartDepartments",
      "县农业农村局",
      ...by,
    );
    expect([correct.err, correct.out.split("\n")[0]]).toEqual(["", "白石县枫林镇  已校核 1/2，改动 1 步"]);
    expect((await run("review", "accept", "1", lack)).code).toBe(4);
    expect((await run("review", "place", "1", passage, "--furniture", "nonsense")).code).toBe(2);
    expect((await run("review", "place", "1", passage, "--furniture", "label")).out).toContain("没有疑点");
    const undone = Review.parse(JSON.parse((await run("review", "undo", "1", "--json")).out));
    expect(undone.doubts.map(({ id }) => id)).toEqual([passage]);
    expect(undone.corrections).toMatchObject([{ who: "党政办", why: "漏读", after: ["县农业农村局"] }]);
    await run("review", "fixture", "1", "--out", join(files, "golden/one"));
    expect(readdirSync(join(files, "golden/one")).toSorted()).toEqual(["about.md", "expected.json", "source.txt"]);
    expect((await run("review")).code).toBe(2);
    expect(existsSync(join(files, "golden/one/source.txt"))).toBe(true);
  });
});

describe("the API's review desk", () => {
  test("settles doubts, refuses what was looked at too early, and only reads beyond loopback", async () => {
    const app = await openApp(newFolder());
    await importDocument(app, { name: "枫林.txt", bytes: bytesOf(doubtfulText) });
    const asking = (readOnly: boolean) => {
      const api = createApi(app, { version: "test", samples: root, hosts: undefined, readOnly });
      return async (path: string, body?: unknown) => {
        const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
        const headers = { host: "a", "content-type": "application/json" };
        const response = await api.request(`http://a/api/editions/1/${path}`, { ...init, headers });
        return { status: response.status, body: (await response.json()) as unknown };
      };
    };
    const [ask, askBeyond] = [asking(false), asking(true)];
    const { doubts, readings } = Review.parse((await ask("doubts")).body);
    const [one, two] = doubts;
    const shown = await askBeyond(`doubts/${one?.id}`);
    expect(ShownDoubt.parse(shown.body).doubt).toEqual(one);
    const fields = { townshipResponsibilities: "1.巡查田间地头；" };
    const wish = { reading: readings[0], fields };
    expect((await askBeyond("items/supporting-1", wish)).status).toBe(403);
    expect((await ask("items/supporting-1", { ...wish, odd: 1 })).status).toBe(400);
    expect((await ask("items/supporting-1", wish)).status).toBe(200);
    expect(await ask("items/supporting-1", wish)).toMatchObject({ status: 409, body: { code: "CONFLICT" } });
    const passage = [one, two].find((doubt) => doubt?.passage)?.id;
    const to = { itemId: "basic-1", field: "name" };
    expect((await ask("passages", { doubt: passage, to })).status).toBe(200);
    const lack = [one, two].find((doubt) => doubt?.finding)?.id;
    expect(Review.parse((await ask(`doubts/${lack}/accept`, {})).body).doubts).toEqual([]);
    for (let i = 0; i < 3; i++) expect((await ask("undo", {})).status).toBe(200);
    expect(await ask("undo", {})).toMatchObject({ status: 404 });
    const zip = await createApi(app, { version: "test", samples: root, hosts: undefined, readOnly: true }).request(
      "http://a/api/editions/1/fixture",
      { headers: { host: "a" } },
    );
    expect(zip.headers.get("content-disposition")).toContain(encodeURIComponent("白石县枫林镇校核样例.zip"));
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    expect(Object.keys(files).toSorted()).toEqual(["about.md", "expected.json", "source.txt"]);
    expect(new TextDecoder().decode(files["source.txt"])).toBe(doubtfulText);
    await app.close();
  });
});
