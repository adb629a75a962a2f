import http from "node:http";
import https from "node:https";
import { createRequire } from "node:module";
import { serve } from "../../../src/hosts/node-http.ts";
import { createSimulator, type Simulator } from "../../../src/simulator.ts";
import { key, secret } from "../../support/ciam.ts";

/** A function of the vendor's kit: rejects with the body of a refusal. */
// biome-ignore lint/suspicious/noExplicitAny: the kit has no types
type Call = (...args: readonly unknown[]) => Promise<any>;

/** The vendor's kit, unchanged: its functions by module. */
export interface Kit {
	readonly [module: string]: { readonly [call: string]: Call };
}

/** The kit against a simulator of its own. */
export interface KitStage {
	readonly simulator: Simulator;
	/** Calls a function of the kit. */
	call(
		module: string,
		name: string,
		...args: readonly unknown[]
	): ReturnType<Call>;
	/** The refusal of a call that must be refused. */
	refusal(
		module: string,
		name: string,
		...args: readonly unknown[]
	): ReturnType<Call>;
	close(): Promise<void>;
}

const load = createRequire(import.meta.url);

/**
 * Starts a server and points the vendor's Node kit at it. The kit knows nothing but `https` and takes
 * no port, so its agent is replaced by one that speaks plain HTTP to the server.
 */
export async function openKit(): Promise<KitStage> {
	const simulator = createSimulator({
		apis: ["ciam"],
		rootApi: "ciam",
		scenario: "ciam-demo",
		codes: process.env.STAGEDOOR_CODES === "random" ? "random" : "fixed",
	});
	const server = await serve(simulator);
	const { globalAgent } = https;
	const agent = new http.Agent();
	Object.assign(agent, { defaultPort: Number(new URL(server.url).port) });
	// The kit asks for nothing of it that an agent for HTTP lacks.
	https.globalAgent = agent as https.Agent;
	const create = load("loginradius-sdk") as (config: object) => Kit; // no types are shipped
	const kit = create({
		apiDomain: "127.0.0.1",
		apiKey: key,
		apiSecret: secret,
	});

	const call: KitStage["call"] = async (module, name, ...args) => {
		const asked = kit[module]?.[name];
		if (asked === undefined)
			throw new Error(`The kit has no ${module}.${name}.`);
		return asked(...args);
	};
	return {
		simulator,
		call,
		refusal: (...asked) =>
			call(...asked).then(
				(body) => {
					throw new Error(`It was not refused: ${JSON.stringify(body)}`);
				},
				(refused: unknown) => refused,
			),
		async close() {
			https.globalAgent = globalAgent;
			agent.destroy();
			await server.close();
		},
	};
}
