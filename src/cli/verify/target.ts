import { type ControlClient, createControlClient } from "../../client/index.ts";
import type { CurlTarget } from "../../contracts/verify/curl.ts";
import { ListenError, serve } from "../../hosts/node-http.ts";
import { createSimulator } from "../../simulator.ts";
import { CliError } from "../cli-error.ts";
import { exitCodes } from "../exit-codes.ts";

const statePath = "/_stagedoor/v1/pact/state";
const usualUrl = "http://127.0.0.1:4780";

/** A simulator that pacts of one API are verified against. */
export interface Target {
	/** Where the API is, as its vendor serves it; without a final slash. */
	readonly baseUrl: string;
	/** Where provider states are set up. */
	stateUrl(world: string): string;
	/** Sent with each request. */
	headers(world: string): { readonly [name: string]: string };
	/** Where an interaction is repeated by hand, once the command has ended. */
	byHand(world: string): CurlTarget;
	readonly control: ControlClient;
	close(): Promise<void>;
}

/** How a simulator of our own begins. */
export interface OwnSimulator {
	readonly seed: string;
}

/**
 * Starts a simulator that serves one API at its root, so that paths, links and cookies are those of the
 * vendor.
 *
 * @throws CliError when the machine gives no port
 */
export async function startTarget(
	api: string,
	{ seed }: OwnSimulator,
): Promise<Target> {
	const simulator = createSimulator({
		apis: [api],
		rootApi: api,
		scenario: "demo",
		seed,
	});
	const server = await serve(simulator, {
		host: "127.0.0.1",
		graceSeconds: 1,
	}).catch((error: unknown) => {
		if (!(error instanceof ListenError)) throw error;
		throw new CliError(exitCodes.environment, error.message);
	});
	return {
		...targetAt(server.url, api, undefined),
		baseUrl: server.url,
		// This server is gone by then; `stagedoor` listens there.
		byHand: () => ({
			baseUrl: `${usualUrl}/${api}`,
			stateUrl: `${usualUrl}${statePath}?api=${api}`,
		}),
		close: () => server.close(),
	};
}

/**
 * A simulator that runs already.
 *
 * @throws CliError when nobody is there, or it does not serve the API
 */
export async function findTarget(
	url: string,
	api: string,
	token: string | undefined,
): Promise<Target> {
	const target = targetAt(url.replace(/\/+$/, ""), api, token);
	const meta = await target.control.meta().catch((error: unknown) => {
		const why = error instanceof Error ? error.message : String(error);
		throw new CliError(
			exitCodes.environment,
			`Failed to reach the simulator at ${url}: because ${why}. Start one with \`stagedoor\`, or leave --url out.`,
		);
	});
	const names = meta.apis.map(({ name }) => name);
	if (names.includes(api)) return target;
	throw new CliError(
		exitCodes.usage,
		`Failed to verify the API "${api}": because the simulator at ${url} serves ${names.join(", ")} only.`,
	);
}

function targetAt(url: string, api: string, token: string | undefined): Target {
	return {
		baseUrl: `${url}/${api}`,
		stateUrl: (world) =>
			`${url}${statePath}?world=${world}&api=${api}&teardown=none`,
		byHand: (world) => ({
			baseUrl: `${url}/w/${world}/${api}`,
			stateUrl: `${url}${statePath}?world=${world}&api=${api}`,
		}),
		headers: (world) => ({
			"X-Stagedoor-World": world,
			...(token !== undefined && { "X-Stagedoor-Token": token }),
		}),
		control: createControlClient({
			baseUrl: url,
			...(token !== undefined && { token }),
		}),
		close: async () => {},
	};
}
