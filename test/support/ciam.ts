import type { CiamPolicy } from "../../src/apis/ciam/policy.ts";
import type { TenantSettings } from "../../src/apis/ciam/settings.ts";
import { makeSott } from "../../src/apis/ciam/sott/one-time-token.ts";
import {
	type CodeMode,
	type Overrides,
	override,
} from "../../src/core/policy.ts";
import type { OutboxMessage } from "../../src/core/records.ts";
import type { World } from "../../src/pipeline/world.ts";
import { library } from "../../src/scenarios/library.generated.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";

/** Keys of the demo's tenant. */
export const key = "2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53";
export const secret = "9d2c1b0a-7e6f-4d5c-8b3a-1f0e2d4c6b8a";
/** Everybody's password in the demo. */
export const password = "Correct-Horse-9";

/** An answer as a client sees it. */
export interface CiamAnswer {
	readonly status: number;
	readonly headers: Headers;
	// Answers were checked against the spec; a test that reads a wrong member fails by what it expects.
	// biome-ignore lint/suspicious/noExplicitAny: see above
	readonly body: any;
	/** `ErrorCode` of a refusal; undefined for a success. */
	readonly code: number | undefined;
	readonly hint: string;
}

/** What goes with a request. */
export interface CiamSending {
	readonly query?: Readonly<Record<string, string>>;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: unknown;
	/** Sent as a bearer token. */
	readonly token?: string;
	/** Sent as `apiKey` (default: the demo's key; empty: none). */
	readonly apiKey?: string;
}

/** A client of the ciam API, in a world of its own whose clock is moved by hand. */
export interface CiamApp {
	readonly simulator: Simulator;
	readonly world: World;
	/** Sends a request; the path is the vendor's, `A` stands for `/identity/v2/auth`. */
	call(
		method: string,
		path: string,
		sending?: CiamSending,
	): Promise<CiamAnswer>;
	/** Registers with a good one-time token. */
	register(
		body: unknown,
		query?: Readonly<Record<string, string>>,
	): Promise<CiamAnswer>;
	login(body: unknown, sending?: CiamSending): Promise<CiamAnswer>;
	/** The access token of a login that must work. */
	tokenOf(body: unknown): Promise<string>;
	advance(seconds: number): void;
	change(settings: Overrides<TenantSettings>): void;
	lastMessage(recipient: string): Promise<OutboxMessage>;
	/** The code or token of the last message to somebody. */
	lastSecret(recipient: string): Promise<string>;
	countMessages(recipient: string): Promise<number>;
	sott(): Promise<string>;
}

let worlds = 0;

/** Opens the stage of `ciam-demo`, its clock standing still at dawn. */
export async function openCiamApp(
	settings: Overrides<TenantSettings> = {},
	policy: Overrides<CiamPolicy> = {},
): Promise<CiamApp> {
	worlds += 1;
	const simulator = createSimulator({
		apis: ["ciam"],
		scenario: demo(settings, policy),
		codes: codeMode(),
		seed: "ciam tests",
		onDefect: (error) => {
			throw error;
		},
	});
	const world = await simulator.worlds.open(`ciam-${worlds}`);
	return appIn(simulator, world);
}

/** A code that is not the one given. */
export function otherThan(code: string): string {
	return code === "000000" ? "111111" : "000000";
}

function codeMode(): CodeMode {
	return process.env.STAGEDOOR_CODES === "random" ? "random" : "fixed";
}

function demo(
	settings: Overrides<TenantSettings>,
	policy: Overrides<CiamPolicy>,
): Scenario {
	const { "ciam-demo": scenario } = library;
	if (scenario === undefined) throw new Error("There is no ciam-demo.");
	const { ciam = {} } = scenario.apis ?? {};
	const own = override<Overrides<CiamPolicy>>(ciam.policy ?? {}, policy);
	return {
		...scenario,
		clock: { at: "2026-01-01T06:00:00Z", frozen: true },
		apis: {
			ciam: {
				...ciam,
				policy: override<Overrides<CiamPolicy>>(own, {
					tenants: { main: settings },
				}),
			},
		},
	};
}

function appIn(simulator: Simulator, world: World): CiamApp {
	const root = `http://localhost/w/${world.id}/ciam`;

	const call: CiamApp["call"] = async (method, path, sending = {}) => {
		const { query = {}, headers = {}, token, body, apiKey = key } = sending;
		const all = new Headers(headers);
		if (token !== undefined) all.set("authorization", `Bearer ${token}`);
		if (body !== undefined && !all.has("content-type"))
			all.set("content-type", "application/json");
		const asked = new URLSearchParams(apiKey === "" ? {} : { apiKey });
		for (const [name, value] of Object.entries(query)) asked.set(name, value);
		const url = `${root}${path.replace(/^A\//, "/identity/v2/auth/").replace(/^M\//, "/identity/v2/manage/")}`;
		const response = await simulator.fetch(
			new Request(`${url}?${asked}`, {
				method,
				headers: all,
				...(body !== undefined && {
					body: typeof body === "string" ? body : JSON.stringify(body),
				}),
			}),
		);
		const answer = await response.json();
		return {
			status: response.status,
			headers: response.headers,
			body: answer,
			code: answer.ErrorCode,
			hint: response.headers.get("x-stagedoor-hint") ?? "",
		};
	};

	const sott = () => {
		const startsAt = world.clock.now();
		return makeSott(key, secret, { startsAt, endsAt: startsAt + 600_000 });
	};

	const login: CiamApp["login"] = (body, sending = {}) =>
		call("POST", "A/login", { ...sending, body });

	async function lastMessage(recipient: string): Promise<OutboxMessage> {
		const sent = await world.store.list("message");
		const last = sent.findLast((message) => message.recipient === recipient);
		if (last === undefined)
			throw new Error(`Nothing was sent to ${recipient}.`);
		return last;
	}

	return {
		simulator,
		world,
		call,
		sott,
		register: async (body, query = {}) =>
			call("POST", "A/register", {
				body,
				query,
				headers: { "x-loginradius-sott": await sott() },
			}),
		login,
		async tokenOf(body) {
			const answer = await login(body);
			if (answer.status !== 200)
				throw new Error(`Failed to log in: ${answer.code}.`);
			return answer.body.access_token;
		},
		advance: (seconds) => world.clock.advance(seconds * 1000),
		change: (settings) => {
			const further: Overrides<CiamPolicy> = { tenants: { main: settings } };
			// Overrides of this API, which the world keeps beside those of others.
			world.setPolicyOverrides("ciam", further as never);
		},
		lastMessage,
		async lastSecret(recipient) {
			const { code } = await lastMessage(recipient);
			if (code === undefined) throw new Error(`No secret for ${recipient}.`);
			return code;
		},
		async countMessages(recipient) {
			const sent = await world.store.list("message");
			return sent.filter((message) => message.recipient === recipient).length;
		},
	};
}
