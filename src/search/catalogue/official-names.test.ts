import { describe, expect, test } from "vitest";
import type { StandardDuty } from "../../model/catalogue.ts";
import { OfficialNames } from "./official-names.ts";
import { widerDuties, withWider } from "./wider.ts";

const duty = (id: string, name: string, official: string[] = [], wider: [string, 1 | 2 | 3][] = []): StandardDuty => ({
  ...{ id, name, official, wider, definition: "", not: [], usual: ["basic"], leads: [] },
  ...{ objects: [], actions: [], programmes: [], words: [], questions: [] },
});

describe("official names", () => {
  const names = new OfficialNames([
    duty("a-ferry", "渡口渡船安全管理", ["做好渡口渡船签单发航工作", "乡镇自用船舶管理"]),
    duty("b-dog", "养犬管理", ["流浪犬收容处置工作"]),
  ]);
  test("an item is as like a duty as it is like the likest of its names", () => {
    const [ferry = 0, dog = 0] = names.likenessOf("乡镇自用船舶管理");
    expect(ferry).toBeCloseTo(1);
    expect(dog).toBeLessThan(0.4);
    expect([...names.likenessOf("海域使用")]).toEqual([0, 0]);
  });
});

describe("wider duties", () => {
  const duties = [
    duty("a-vector", "灭鼠灭蚊", [], [["a-health", 3]]),
    duty("a-health", "爱国卫生运动", [], [["a-gone", 2]]),
  ];
  test("a duty brings in, in part, those that cover it, but not the other way round", () => {
    const [vector = 0, health = 0] = withWider(Float32Array.of(0.8, 0), widerDuties(duties), 0.05);
    expect(vector).toBeCloseTo(0.8);
    expect(health).toBeGreaterThan(0.1);
    expect(health).toBeLessThan(vector);
    expect([...withWider(Float32Array.of(0, 0.5), widerDuties(duties), 0.05)]).toEqual([0, 0.5]);
  });
  test("one that is hardly meant brings in none", () => {
    expect(withWider(Float32Array.of(0.01, 0), widerDuties(duties), 0.05)[1]).toBe(0);
  });
});
