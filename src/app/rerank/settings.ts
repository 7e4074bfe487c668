import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { issuesZh } from "../../model/issues-zh.ts";
import { KnownError } from "../../model/known-error.ts";
import { RerankSettings } from "../../model/rerank.ts";

const fileName = "rerank.json";

/** The settings of a data folder; undefined where it has none, and reranking is off. Throws BAD_REQUEST for what is none. */
export async function rerankSettings(folder: string): Promise<RerankSettings | undefined> {
  const path = join(folder, fileName);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw unusable(path, error.message, "打不开");
  });
  if (text === undefined) return undefined;
  const parsed = RerankSettings.safeParse(jsonOf(text, path));
  if (!parsed.success)
    throw unusable(
      path,
      parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "),
      issuesZh(parsed.error.issues),
    );
  const { address } = parsed.data;
  if (!isSafe(address))
    throw unusable(
      path,
      "address: wanted https://…, or http:// on this machine, without a key in it",
      "address 应为 https:// 开头，或本机的 http://，不能带密钥",
    );
  return { ...parsed.data, address: address.replace(/\/+$/u, "") };
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable(path, "it is no JSON", "不是 JSON");
  }
}

const loopback = /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/iu;

/** Whether an address may be sent questions: encrypted, or on this machine; without a name or a key in it. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  const bare = username + password + search + hash === "";
  return bare && (protocol === "https:" || (protocol === "http:" && loopback.test(hostname)));
}

const unusable = (path: string, why: string, whyZh: string): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot use ${path} (${why}): wanted {"address", "kind": "embeddings" or "chat", "model", "seconds"?}`,
    `设置文件 ${path} 不能用（${whyZh}）：应写明 address、kind（embeddings 或 chat）和 model；密钥只能放在环境变量 MINGZE_RERANK_KEY`,
  );
