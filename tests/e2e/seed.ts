import type { BrowserContext } from "@playwright/test";
import { seedItem, type SeededSession } from "#tests/factories/seeded-session";
import type { TestServer } from "#tests/server/compose";
import type { Item } from "~/domain/items/item";
import type { Host } from "~/http/host.server";
import { keepToken } from "~/http/learner-cookie.server";

/** A session that begins with one item, and the browser's cookie for it. */
export async function seedQuestion(server: TestServer, context: BrowserContext, item: Item): Promise<SeededSession> {
  const session = await seedItem(server, item);
  await openIn(context, server, session.token);
  return session;
}

/** Gives a browser the cookie that a learner's browser has. */
export async function openIn(context: BrowserContext, server: TestServer, token: string): Promise<void> {
  const header = await keepToken(token, { secureCookies: false } as Host);
  const [, name, value] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
  if (name === undefined || value === undefined) throw new Error(`no cookie in ${header}`);
  await context.addCookies([{ name, value, url: server.origin, httpOnly: true, sameSite: "Lax" }]);
}
