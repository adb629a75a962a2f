import type { TenantPolicy } from "../../src/apis/tenant/policy.ts";
import {
	type CodeMode,
	type Overrides,
	override,
} from "../../src/core/policy.ts";
import { identifierKey } from "../../src/core/record-keys.ts";
import type { OutboxMessage } from "../../src/core/records.ts";
import { realmOf } from "../../src/core/values.ts";
import type { World } from "../../src/pipeline/world.ts";
import { library } from "../../src/scenarios/library.generated.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";

/** An answer as a client sees it. */
export interface TenantAnswer {
	readonly status: number;
	readonly headers: Headers;
	/** The body as JSON where it is JSON, else as text. */
	readonly body: unknown;
	/** Last part of a problem's type; empty for a success. */
	readonly code: string;
	/** Fields that a problem complains of, with its sentences. */
	readonly errors: Readonly<Record<string, readonly string[]>>;
	readonly hint: string;
}

/** What goes with a request. */
export interface TenantSending {
	readonly tenant?: string;
	readonly token?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly flow?: string;
}

/** A challenge as a 202 describes it. */
export interface SentChallenge {
	readonly id: string;
	readonly type: string;
	readonly provider: string;
	readonly channel: string;
	readonly target: string;
	readonly expiresAt: string;
	readonly attemptsLeft: number;
}

/** A client app of the tenant API, in a world of its own whose clock is moved by hand. */
export interface TenantApp {
	readonly simulator: Simulator;
	readonly world: World;
	/** Sends a request; the path is relative to the tenant. */
	call(
		method: string,
		path: string,
		body?: unknown,
		sending?: TenantSending,
	): Promise<TenantAnswer>;
	save(body: unknown, sending?: TenantSending): Promise<TenantAnswer>;
	read(token: string, sending?: TenantSending): Promise<TenantAnswer>;
	authenticate(
		provider: string,
		body: unknown,
		sending?: TenantSending,
	): Promise<TenantAnswer>;
	/** The token of a sign-in that must work. */
	tokenOf(
		provider: string,
		body: unknown,
		sending?: TenantSending,
	): Promise<string>;
	advance(seconds: number): void;
	lastMessage(recipient: string): Promise<OutboxMessage>;
	/** The secret of the last message to somebody. */
	lastSecret(recipient: string): Promise<string>;
	/** Id of the customer with an address. */
	idOf(email: string, tenant?: string): Promise<string>;
}

let worlds = 0;

/** Opens the app on the stage of `tenant-demo`, its clock standing still at dawn. */
export async function openTenantApp(
	policy: Overrides<TenantPolicy> = {},
): Promise<TenantApp> {
	worlds += 1;
	const simulator = createSimulator({
		apis: ["tenant"],
		scenario: demo(policy),
		codes: codeMode(),
		seed: "tenant tests",
		onDefect: (error) => {
			throw error;
		},
	});
	const world = await simulator.worlds.open(`tenant-${worlds}`);
	return appIn(simulator, world);
}

/** A code that is not the one given. */
export function otherThan(code: string): string {
	return code === "000000" ? "111111" : "000000";
}

/** The challenge of a 202. */
export function challengeOf({ status, body }: TenantAnswer): SentChallenge {
	if (status !== 202) throw new Error(`No challenge: ${JSON.stringify(body)}`);
	return (body as { challenge: SentChallenge }).challenge; // a 202 was checked against its spec
}

function codeMode(): CodeMode {
	return process.env.STAGEDOOR_CODES === "random" ? "random" : "fixed";
}

function demo(policy: Overrides<TenantPolicy>): Scenario {
	const { "tenant-demo": scenario } = library;
	if (scenario === undefined) throw new Error("There is no tenant-demo.");
	const { tenant = {} } = scenario.apis ?? {};
	return {
		...scenario,
		clock: { at: "2026-01-01T00:00:00Z", frozen: true },
		apis: {
			tenant: {
				...tenant,
				policy: override<Overrides<TenantPolicy>>(tenant.policy ?? {}, policy),
			},
		},
	};
}

function appIn(simulator: Simulator, world: World): TenantApp {
	const root = `http://localhost/w/${world.id}/tenant/api`;

	const call: TenantApp["call"] = async (method, path, body, sending = {}) => {
		const { tenant = "demo", token, headers = {} } = sending;
		const all = new Headers(headers);
		if (token !== undefined) all.set("authorization", `Bearer ${token}`);
		if (body !== undefined && !all.has("content-type"))
			all.set("content-type", "application/json");
		const response = await simulator.fetch(
			new Request(`${root}/${tenant}${path}`, {
				method,
				headers: all,
				...(body !== undefined && {
					body:
						body instanceof Uint8Array ? body.slice() : JSON.stringify(body),
				}),
			}),
		);
		return answerOf(response);
	};

	const authenticate: TenantApp["authenticate"] = (provider, body, sending) =>
		call(
			"POST",
			`/customer/authenticate${provider === "" ? "" : `?provider=${provider}`}`,
			body,
			sending,
		);

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
		authenticate,
		save: (body, sending = {}) =>
			call(
				"POST",
				`/customer${sending.flow === undefined ? "" : `?flow=${sending.flow}`}`,
				body,
				sending,
			),
		read: (token, sending = {}) =>
			call("GET", "/customer", undefined, { ...sending, token }),
		async tokenOf(provider, body, sending) {
			const answer = await authenticate(provider, body, sending);
			if (answer.status !== 200)
				throw new Error(`Failed to authenticate: ${answer.code}.`);
			return String(answer.body);
		},
		advance: (seconds) => world.clock.advance(seconds * 1000),
		lastMessage,
		async lastSecret(recipient) {
			const { code } = await lastMessage(recipient);
			if (code === undefined) throw new Error(`No secret for ${recipient}.`);
			return code;
		},
		async idOf(email, tenant = "demo") {
			const realm = realmOf("tenant", tenant);
			const key = identifierKey(realm, { type: "email", value: email });
			const account = await world.store.findUnique("account", key);
			if (account === undefined) throw new Error(`Nobody has ${email}.`);
			return account.id;
		},
	};
}

async function answerOf(response: Response): Promise<TenantAnswer> {
	const { status, headers } = response;
	const text = await response.text();
	const isJson = /[/+]json/.test(headers.get("content-type") ?? "");
	const body: unknown = isJson ? JSON.parse(text) : text;
	// Problems of this API have these members, as was checked against the spec.
	const { type = "", errors = {} } =
		status >= 400 && isJson
			? (body as Partial<{ type: string; errors: TenantAnswer["errors"] }>)
			: {};
	const code = type.slice(type.lastIndexOf(":") + 1);
	const hint = headers.get("x-stagedoor-hint") ?? "";
	return { status, headers, body, code, errors, hint };
}
