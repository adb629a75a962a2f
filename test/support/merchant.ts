import type { MerchantPolicy } from "../../src/apis/merchant/policy.ts";
import { self } from "../../src/apis/merchant/self.ts";
import type { CodeMode, Overrides } from "../../src/core/policy.ts";
import { identifierKey } from "../../src/core/record-keys.ts";
import type { Account, OutboxMessage } from "../../src/core/records.ts";
import { realmOf } from "../../src/core/values.ts";
import type { World } from "../../src/pipeline/world.ts";
import { library } from "../../src/scenarios/library.generated.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";

/** Password of everybody in `scenarios/merchant-demo.yaml`. */
export const password = "Sim-Passw0rd!";

/** Secrets of the authenticator apps of the demo. */
export const secrets = {
	manager: "JBSWY3DPEHPK3PXP",
	supermanager: "KRSXG5CTMVRXEZLU",
	admin: "MFRGGZDFMZTWQ2LK",
} as const;

/** Ids of people of the demo. */
export const managerId = "65f0a1b2c3d4e5f607182901";
export const superManagerId = "65f0a1b2c3d4e5f607182902";

/** An answer as a client sees it. */
export interface Answer {
	readonly status: number;
	readonly headers: Headers;
	readonly cookies: readonly string[];
	readonly body: unknown;
	/** The wire's error code; undefined for a success. */
	readonly code: string | undefined;
	readonly hint: string;
	/** Member `data` of the envelope; empty when there is none. */
	readonly data: Readonly<Record<string, unknown>>;
}

/** What goes with a request. */
export interface Sending {
	readonly body?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
	/** `omit`: as a page does that forgets `credentials: "include"` (default: `include`). */
	readonly credentials?: "include" | "omit";
}

/** A browser on the merchant API, in a world of its own whose clock is moved by hand. */
export interface MerchantApp {
	readonly simulator: Simulator;
	readonly world: World;
	/** The cookie jar: what the browser would send. */
	readonly jar: Map<string, string>;
	call(method: string, path: string, sending?: Sending): Promise<Answer>;
	post(path: string, body?: unknown, sending?: Sending): Promise<Answer>;
	advance(seconds: number): void;
	policy(overrides: Overrides<MerchantPolicy>): void;
	totp(secret: string): string;
	lastMessage(recipient: string): Promise<OutboxMessage>;
	messages(): Promise<number>;
	/** Gives the password on the merchant side. */
	login(name: string, origin?: string): Promise<Answer>;
	/** Signs the manager in, second factor and all; the answer holds the token. */
	signInManager(origin?: string): Promise<Answer>;
	account(email: string): Promise<Account>;
}

let worlds = 0;

/** Opens the demo in a fresh world, its clock standing still. */
export async function openMerchant(
	policy: Overrides<MerchantPolicy> = {},
): Promise<MerchantApp> {
	worlds += 1;
	const { "merchant-demo": demo } = library;
	if (demo === undefined) throw new Error("There is no merchant-demo.");
	const scenario = {
		...demo,
		clock: { at: "2026-01-10T00:00:00Z", frozen: true },
	};
	const simulator = createSimulator({
		apis: ["merchant"],
		scenario,
		codes: codeMode(),
		seed: "merchant tests",
		onDefect: (error) => {
			throw error;
		},
	});
	const world = await simulator.worlds.open(`merchant-${worlds}`);
	const app = appIn(simulator, world);
	if (Object.keys(policy).length > 0) app.policy(policy);
	return app;
}

/** A code that is not the one given. */
export function otherThan(code: string): string {
	return code === "000000" ? "111111" : "000000";
}

function codeMode(): CodeMode {
	return process.env.STAGEDOOR_CODES === "random" ? "random" : "fixed";
}

function appIn(simulator: Simulator, world: World): MerchantApp {
	const root = `http://localhost/w/${world.id}/merchant`;
	const jar = new Map<string, string>();

	async function call(
		method: string,
		path: string,
		{ body, headers = {}, credentials = "include" }: Sending = {},
	): Promise<Answer> {
		const all = new Headers(headers);
		const cookies = [...jar].map(([name, value]) => `${name}=${value}`);
		if (credentials === "include" && cookies.length > 0 && !all.has("cookie"))
			all.set("cookie", cookies.join("; "));
		if (body !== undefined && !all.has("content-type"))
			all.set("content-type", "application/json");
		const text = typeof body === "string" ? body : JSON.stringify(body);
		const request = new Request(`${root}${path}`, {
			method,
			headers: all,
			...(body !== undefined && { body: text }),
		});
		const answer = await answerOf(await simulator.fetch(request));
		if (credentials === "include") keep(jar, answer.cookies);
		return answer;
	}

	const post: MerchantApp["post"] = (path, body, sending = {}) =>
		call("POST", path, { ...sending, ...(body !== undefined && { body }) });
	const login: MerchantApp["login"] = (name, origin = "dashboard") =>
		post("/auth/login/manager", {
			email: `${name}@example.test`,
			password,
			origin,
		});
	const totp = (secret: string) =>
		world.totp.code(secret, world.clock.now(), 6, 30);

	return {
		simulator,
		world,
		jar,
		call,
		post,
		advance: (seconds) => world.clock.advance(seconds * 1000),
		policy: (overrides) => {
			const codes = { mode: codeMode(), ...overrides.code };
			world.setPolicyOverrides("merchant", { ...overrides, code: codes });
		},
		totp,
		async lastMessage(recipient) {
			const sent = await world.store.list("message");
			const last = sent.findLast((message) => message.recipient === recipient);
			if (last === undefined)
				throw new Error(`Nothing was sent to ${recipient}.`);
			return last;
		},
		messages: () => world.store.count("message"),
		login,
		async signInManager(origin = "dashboard") {
			await login("manager", origin);
			return post("/auth/otp", { otp: totp(secrets.manager) });
		},
		async account(email) {
			const realm = realmOf(self.name, "main");
			const key = identifierKey(realm, { type: "email", value: email });
			const account = await world.store.findUnique("account", key);
			if (account === undefined) throw new Error(`Nobody has ${email}.`);
			return account;
		},
	};
}

function keep(jar: Map<string, string>, cookies: readonly string[]): void {
	for (const cookie of cookies) {
		const [pair = ""] = cookie.split(";");
		const at = pair.indexOf("=");
		const name = pair.slice(0, at);
		if (cookie.includes("; Max-Age=0;")) jar.delete(name);
		else jar.set(name, pair.slice(at + 1));
	}
}

async function answerOf(response: Response): Promise<Answer> {
	const { status, headers } = response;
	const text = await response.text();
	const isJson = headers.get("content-type")?.includes("json") ?? false;
	const body: unknown = isJson ? JSON.parse(text) : text;
	return {
		status,
		headers,
		cookies: headers.getSetCookie(),
		body,
		code: textIn(body, "code"),
		hint: headers.get("x-stagedoor-hint") ?? "",
		data: dataIn(body),
	};
}

/** A member of a JSON body that is a text. */
export function textIn(body: unknown, name: string): string | undefined {
	if (typeof body !== "object" || body === null || !(name in body))
		return undefined;
	const value = Object.entries(body).find(([key]) => key === name)?.[1];
	return typeof value === "string" ? value : undefined;
}

function dataIn(body: unknown): Answer["data"] {
	if (typeof body !== "object" || body === null || !("data" in body)) return {};
	return body.data as Answer["data"]; // a success was checked against its spec
}
