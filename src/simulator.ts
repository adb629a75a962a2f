import { apis as registry } from "./apis/registry.generated.ts";
import { createControlApi } from "./control/index.ts";
import { InvariantError } from "./core/errors.ts";
import { makeHex } from "./core/secrets.ts";
import type { ApiDefinition } from "./pipeline/api-definition.ts";
import type { Answer, Exchange, Header } from "./pipeline/exchange.ts";
import { toExchange, toResponse } from "./pipeline/fetch-door.ts";
import { guard, withCors } from "./pipeline/guard.ts";
import type { GuardRules } from "./pipeline/guard-rules.ts";
import { createPipeline, type Pipeline } from "./pipeline/pipeline.ts";
import { problemAnswer } from "./pipeline/problem.ts";
import { factsOfStopped } from "./pipeline/request-facts.ts";
import { checkAddress } from "./pipeline/request-limits.ts";
import { isWorldId, type Worlds, worldHeader } from "./pipeline/worlds.ts";
import { equalText } from "./runtime/constant-time.ts";
import { secureSeed } from "./runtime/secure-seed.ts";
import { sendByFetch } from "./runtime/send-webhook.ts";
import { systemTime } from "./runtime/system-clock.ts";
import type { GivenScenario } from "./scenarios/scenario.ts";
import { pipelineOptions, type SimulatorOptions } from "./simulator-options.ts";
import { version } from "./version.ts";
import { type Beginnings, createBeginnings } from "./worlds/beginnings.ts";
import { chosenScenario, scenarioCatalogue } from "./worlds/choose-scenario.ts";
import { deliverWebhooks } from "./worlds/deliver-webhooks.ts";
import {
	type Addresses,
	type Location,
	locate,
	pathsLikeNames,
} from "./worlds/locate.ts";
import { makeEmptyWorld } from "./worlds/make-empty-world.ts";
import { makeWorld } from "./worlds/make-world.ts";
import type { ServeIn } from "./worlds/replay-steps.ts";
import { createWorldRegistry } from "./worlds/world-registry.ts";

export type { SimulatorOptions } from "./simulator-options.ts";

/** The identity APIs, standing in for the real ones. */
export interface Simulator {
	/** The inner door: serves one request given as plain data. */
	handle(exchange: Exchange): Promise<Answer>;
	/** The same door for the web standard. */
	fetch(request: Request): Promise<Response>;
	readonly worlds: Worlds;
	/** The APIs served, by name. */
	readonly apis: { readonly [name: string]: ApiDefinition };
	readonly version: string;
	/** Who may reach it over the network; `handle` sees to it, hosts ask for what they serve themselves. */
	readonly guardRules: GuardRules;
	/** Whether answers carry hints for the developer. */
	readonly showHints: boolean;
	/**
	 * Replaces what new worlds start with; a world that started from it changes when it is reset, not
	 * before. Rejects when the scenario cannot be loaded, and then the former one stays in force.
	 */
	setScenario(scenario: GivenScenario): Promise<void>;
	/** Whether a path leads to an API or the control plane, rather than to a page of the host. */
	serves(path: string): boolean;
}

const everyApi: Simulator["apis"] = registry;

/** On every answer, so that no one takes a simulator for the real service. */
const simulatorHeader: Header = ["x-stagedoor-simulator", "stagedoor"];

/** Puts a simulator together. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
	const machineTime = options.machineTime ?? systemTime;
	const apis = chosenApis(options.apis);
	const addresses = addressesOf(apis, options.rootApi);
	const pipelines = createPipelines(apis, options);
	const { seed, codes } = options;
	const beginnings = createBeginnings({
		scenario: options.scenario ?? null,
		seed,
		codes,
		machineTime,
	});
	const serve = serveIn(pipelines);
	const worlds = createWorlds(options, beginnings.begin, { apis, serve });
	const control = createPipeline(
		createControlApi({
			worlds,
			apis,
			version,
			...(options.timer && { timer: options.timer }),
			scenarios: scenarioCatalogue,
		}),
		pipelineOptions(options),
	);
	// The control plane keeps a journal of its own, apart from the worlds it controls.
	const backstage = makeEmptyWorld("backstage", {
		seed: secureSeed(),
		isSeeded: false,
		machineTime,
	});

	const guardRules: GuardRules = {
		allowedHosts: options.allowedHosts ?? [],
		allowedOrigins: options.allowedOrigins ?? [],
		controlToken: options.controlToken,
		equal: equalText,
	};

	async function answer(exchange: Exchange, place: Location): Promise<Answer> {
		const { api, baseUrl, isControl, path, world } = place;
		const inside: Exchange = { ...exchange, path };
		if (isControl) {
			// However a request chose its world, the control plane reads it here.
			const headers = { ...exchange.headers, [worldHeader]: world };
			const arrival = { world: backstage.world, baseUrl };
			return control({ ...inside, headers }, arrival);
		}
		const pipeline = api === undefined ? undefined : pipelines.get(api);
		if (pipeline === undefined)
			return told(exchange, noSuchApi(addresses.names, exchange.path));
		if (!isWorldId(world)) return told(exchange, noSuchWorld());
		return pipeline(inside, { world: await worlds.open(world), baseUrl });
	}

	/** Says what became of a request that no API saw. */
	function told(exchange: Exchange, stopped: Answer): Answer {
		options.onAnswered?.(factsOfStopped(exchange, stopped));
		const trace: Header = ["x-trace-id", makeHex(backstage.world.random, 16)];
		return { ...stopped, headers: [...stopped.headers, trace] };
	}

	async function admit(exchange: Exchange): Promise<Answer> {
		const place = locate(exchange, addresses);
		const plane = place.isControl ? "control" : "data";
		const isOutside = exchange.reachedBy === "network";
		const stopped = isOutside ? guard(exchange, guardRules, plane) : undefined;
		if (stopped !== undefined) return told(exchange, stopped);
		const limited = checkAddress(exchange);
		const plain =
			limited === undefined
				? await answer(exchange, place)
				: told(exchange, limited);
		return isOutside ? withCors(plain, exchange, guardRules, plane) : plain;
	}

	async function handle(exchange: Exchange): Promise<Answer> {
		const plain = await admit(exchange);
		return { ...plain, headers: [...plain.headers, simulatorHeader] };
	}

	return {
		handle,
		fetch: async (request) =>
			toResponse(await handle(await toExchange(request)), request.method),
		worlds,
		apis,
		version,
		guardRules,
		showHints: options.showHints ?? true,
		async setScenario(given) {
			const scenario = chosenScenario(given);
			// A world that nobody opens, to see whether one can be made.
			const trial = beginnings.from(scenario);
			await makeWorld("trial", trial, apis, serve);
			beginnings.use(scenario);
		},
		serves: (path) => servesPath(path, addresses),
	};
}

function createWorlds(
	options: SimulatorOptions,
	begin: Beginnings["begin"],
	{
		apis,
		serve,
	}: { readonly apis: Simulator["apis"]; readonly serve: ServeIn },
): Worlds {
	const delivery = {
		apis,
		send: options.sendWebhook ?? sendByFetch,
		onRefused: (error: Error) =>
			pipelineOptions(options).onDefect(error, undefined),
	};
	return createWorldRegistry({
		begin,
		async make(id, beginning) {
			const managed = await makeWorld(id, beginning, apis, serve);
			deliverWebhooks(managed.world, delivery);
			return managed;
		},
		machineTime: options.machineTime ?? systemTime,
		idleSeconds: options.worldIdleSeconds ?? 3600,
		maxWorlds: options.maxWorlds ?? 1000,
		...(options.maxSnapshots !== undefined && {
			maxSnapshots: options.maxSnapshots,
		}),
	});
}

/** The inner door without guards, for the steps by which a world is made. */
function serveIn(pipelines: ReadonlyMap<string, Pipeline>): ServeIn {
	return (world, exchange) => {
		const [, api = "", ...rest] = exchange.path.split("/");
		const pipeline = pipelines.get(api);
		if (pipeline === undefined)
			throw new InvariantError(
				`Failed to send a step to the API "${api}": it is not served.`,
			);
		const baseUrl = `${exchange.origin}/${api}`;
		const path = `/${rest.join("/")}`;
		return pipeline({ ...exchange, path }, { world, baseUrl });
	};
}

function createPipelines(
	apis: Simulator["apis"],
	options: SimulatorOptions,
): ReadonlyMap<string, Pipeline> {
	const { faults } = options;
	const shared = { ...pipelineOptions(options), ...(faults && { faults }) };
	return new Map(
		Object.entries(apis).map(([name, api]) => [
			name,
			createPipeline(api, shared),
		]),
	);
}

function chosenApis(
	chosen: SimulatorOptions["apis"] = Object.values(everyApi),
): Simulator["apis"] {
	return Object.fromEntries(
		chosen.map((one) => {
			const api = typeof one === "string" ? apiNamed(everyApi, one) : one;
			return [api.name, api];
		}),
	);
}

function apiNamed(apis: Simulator["apis"], name: string): ApiDefinition {
	const api = Object.hasOwn(apis, name) ? apis[name] : undefined;
	if (api !== undefined) return api;
	throw new InvariantError(
		`Failed to serve the API "${name}": there is none of that name. Choose from ${Object.keys(apis).join(", ")}.`,
	);
}

function addressesOf(
	apis: Simulator["apis"],
	rootApi: string | undefined,
): Addresses {
	const names = Object.keys(apis);
	if (rootApi === undefined) return { names, root: undefined };
	const { name: root, routes } = apiNamed(apis, rootApi);
	const paths = routes.map(({ path }) => path);
	return { names, root, rootPaths: pathsLikeNames(names, paths) };
}

function servesPath(path: string, addresses: Addresses): boolean {
	const exchange = {
		method: "GET",
		path,
		query: "",
		headers: {},
		body: new Uint8Array(0),
	};
	const place = locate(
		{ ...exchange, origin: "", reachedBy: "in-process" },
		addresses,
	);
	return place.isControl || place.api !== undefined;
}

function noSuchApi(names: readonly string[], path: string): Answer {
	const detail = `No API is served at ${path}. Paths begin with ${names.map((name) => `/${name}`).join(", ")} or /_stagedoor/v1.`;
	return problemAnswer({
		status: 404,
		code: "api-unknown",
		title: "No such API",
		detail,
	});
}

function noSuchWorld(): Answer {
	const detail =
		"The name of a world is 1 to 63 lower-case letters, digits and inner hyphens. Mend the path prefix /w/{world}, the host {world}.localhost or the header X-Stagedoor-World.";
	return problemAnswer({
		status: 404,
		code: "world-name-malformed",
		title: "No such world",
		detail,
	});
}
