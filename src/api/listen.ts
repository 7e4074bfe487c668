import type { Server } from "node:http";
import { type AddressInfo, isIPv6 } from "node:net";
import { networkInterfaces } from "node:os";
import { KnownError } from "../model/known-error.ts";

const portsTried = 50;
const lastPort = 65_535;

/** Listens on a port or, where it is in use, on the next free one; returns it. Throws BAD_REQUEST and CONFLICT. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  const last = Math.min(port + portsTried - 1, lastPort);
  for (let wished = port; wished <= last; wished++) {
    try {
      return await attempt(server, host, wished);
    } catch (error) {
      if (codeOf(error) !== "EADDRINUSE") throw refused(host, wished, error);
    }
  }
  throw allInUse(host, port, last);
}

function attempt(server: Server, host: string, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen({ host, port, exclusive: true }, () => {
      server.removeListener("error", fail);
      done((server.address() as AddressInfo).port);
    });
  });
}

/** Whether a host is this machine alone. */
export const isLoopback = (host: string): boolean => /^(?:localhost|::1|127(?:\.\d{1,3}){3})$/iu.test(host);

const isEvery = (host: string): boolean => host === "0.0.0.0" || host === "::";

/** Addresses under which a server is found, the one to open first: 0.0.0.0 is none that a browser can open. */
export function addressesOf(host: string, port: number): string[] {
  if (!isEvery(host)) return [address(host, port)];
  const found = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  const others = found.filter(({ internal, family }) => !internal && family === "IPv4");
  return ["127.0.0.1", ...others.map((one) => one.address)].map((one) => address(one, port));
}

const address = (host: string, port: number): string => `http://${isIPv6(host) ? `[${host}]` : host}:${port}/`;

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

function refused(host: string, port: number, error: unknown): KnownError {
  const code = codeOf(error);
  if (code === "EACCES")
    return new KnownError(
      "CONFLICT",
      `Cannot listen on ${host}, port ${port}: this user may not; ports from 1024 on are open to all`,
      `无权在 ${host} 的端口 ${port} 上监听；1024 以上的端口不需要权限`,
      { cause: error },
    );
  return new KnownError(
    "BAD_REQUEST",
    `Cannot listen on "${host}": it is no address of this machine (${code})`,
    `无法在“${host}”上监听：它不是本机的地址`,
    { cause: error },
  );
}

const allInUse = (host: string, from: number, to: number): KnownError =>
  new KnownError(
    "CONFLICT",
    from === to
      ? `Cannot listen on ${host}: port ${from} is in use`
      : `Cannot listen on ${host}: ports ${from} to ${to} are in use`,
    from === to
      ? `无法在 ${host} 上监听：端口 ${from} 已被占用`
      : `无法在 ${host} 上监听：端口 ${from} 至 ${to} 都被占用`,
  );
