// While an endpoint orders the hits, whoever asks is told where the question goes before asking.
import { expect, test } from "vitest";
import { axe, opened, phone, visit } from "../tools/site.ts";

// Nobody listens there: the order stays, and that is told too.
const address = "http://127.0.0.1:9/v1";
const at = opened({}, { settings: { "rerank.json": { address, kind: "chat", model: "m" } } });

test("the page Ask names the address, and says that the order is the usual one where it does not answer", async () => {
  const { page, context, complaints } = await visit(at.browser, at.server.address, {
    viewport: phone,
    colorScheme: "dark",
  });
  await page.getByText(`会发送到 ${address}`).waitFor();
  await page.getByLabel("什么事").fill("有人在田里烧秸秆");
  await page.getByRole("button", { name: "查", exact: true }).click();
  await page.getByText(`${address} 连不上，仍按原来的顺序。`).waitFor();
  expect(await page.getByText(`会发送到 ${address}`).isVisible()).toBe(true);
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});
