import http from "node:http";
import https from "node:https";
import { createRequire } from "node:module";
import type { LookupFunction } from "node:net";
import type { TenantSettings } from "../../../src/apis/ciam/settings.ts";
import type { Overrides } from "../../../src/core/policy.ts";
import { serve } from "../../../src/hosts/node-http.ts";
import type { World } from "../../../src/pipeline/world.ts";
import { createSimulator, type Simulator } from "../../../src/simulator.ts";
import { key, password, secret } from "../../support/ciam.ts";

/** A function of the vendor's kit: rejects with the body of a refusal. */
// biome-ignore lint/suspicious/noExplicitAny: the kit has no types
type Call = (...args: readonly unknown[]) => Promise<any>;

type Named = (
	module: string,
	name: string,
	...args: readonly unknown[]
) => ReturnType<Call>;

/** The vendor's kit, unchanged: its functions by module. */
export interface Kit {
	readonly [module: string]: { readonly [call: string]: Call };
}

/** The functions of a kit that is pointed at a simulator. */
export interface KitCalls {
	/** Calls a function of the kit. */
	readonly call: Named;
	/** The refusal of a call that must be refused. */
	readonly refusal: Named;
}

/** The kit against a simulator of its own. */
export interface KitStage extends KitCalls {
	readonly simulator: Simulator;
	readonly world: World;
	/** Where the server is, without a final slash. */
	readonly url: string;
	/** Switches the tenant, further to what was switched before. */
	change(settings: Overrides<TenantSettings>): void;
	/** The code or token of the last message to somebody. */
	lastSecret(recipient: string): Promise<string>;
	close(): Promise<void>;
}

/** The name that the kit asks for the settings of a tenant, whatever it is told. */
const settingsHost = "config.lrcontent.com";

const require = createRequire(import.meta.url);

/** The vendor's kit for the demo's tenant. @param config more of its configuration */
export function loadKit(config: object = {}): Kit {
	const create = require("loginradius-sdk") as (config: object) => Kit; // no types are shipped
	return create({
		apiDomain: "127.0.0.1",
		apiKey: key,
		apiSecret: secret,
		...config,
	});
}

/** The functions of a kit, by name. */
export function callsOf(kit: Kit): KitCalls {
	const call: Named = async (module, name, ...args) => {
		const asked = kit[module]?.[name];
		if (asked === undefined)
			throw new Error(`The kit has no ${module}.${name}.`);
		return asked(...args);
	};
	return {
		call,
		refusal: (...asked) =>
			call(...asked).then(
				(body) => {
					throw new Error(`It was not refused: ${JSON.stringify(body)}`);
				},
				(refused: unknown) => refused,
			),
	};
}

/**
 * Points every kit of this process at a server that speaks plain HTTP. The kit knows nothing but
 * `https` and takes no port, so the agent is replaced; all names lead to this machine.
 *
 * @returns undoes it
 */
export function pointAtHttp(port: number): () => void {
	const { globalAgent } = https;
	const lookup: LookupFunction = (_, { all }, found) =>
		all
			? found(null, [{ address: "127.0.0.1", family: 4 }])
			: found(null, "127.0.0.1", 4);
	const agent = new http.Agent({ lookup });
	Object.assign(agent, { defaultPort: port });
	// The kit asks for nothing of it that an agent for HTTP lacks.
	https.globalAgent = agent as https.Agent;
	return () => {
		https.globalAgent = globalAgent;
		agent.destroy();
	};
}

/**
 * Points every kit of this process at a server that speaks HTTPS; the kit stays as it is.
 *
 * @param certificate the one to trust (default: those of Node)
 * @returns undoes it
 */
export function pointAtTls(port: number, certificate?: Buffer): () => void {
	const { globalAgent } = https;
	const agent = new https.Agent({ ca: certificate });
	Object.assign(agent, { defaultPort: port });
	https.globalAgent = agent;
	return () => {
		https.globalAgent = globalAgent;
		agent.destroy();
	};
}

/** Starts a server and points the vendor's Node kit at it. @param config see {@link loadKit} */
export async function openKit(config: object = {}): Promise<KitStage> {
	const simulator = createSimulator({
		apis: ["ciam"],
		rootApi: "ciam",
		scenario: "ciam-demo",
		codes: process.env.STAGEDOOR_CODES === "random" ? "random" : "fixed",
		allowedHosts: [settingsHost],
	});
	const world = await simulator.worlds.open("default");
	const server = await serve(simulator);
	const restore = pointAtHttp(server.port);
	return {
		...callsOf(loadKit(config)),
		simulator,
		world,
		url: server.url,
		change: (settings) =>
			// Overrides of this API, which the world keeps beside those of others.
			world.setPolicyOverrides("ciam", {
				tenants: { main: settings },
			} as never),
		async lastSecret(recipient) {
			const sent = await world.store.list("message");
			const last = sent.findLast((message) => message.recipient === recipient);
			if (last?.code === undefined)
				throw new Error(`No secret for ${recipient}.`);
			return last.code;
		},
		async close() {
			restore();
			await server.close();
		},
	};
}

/** Somebody whose login meets nothing. */
export const ada = { email: "ada@example.test", password };

/** The access token of a login that must work. */
export async function tokenOf({ call }: KitCalls, who = ada): Promise<string> {
	const login = await call("authenticationApi", "loginByEmail", who);
	return login.access_token;
}
