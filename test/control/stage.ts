import {
	type ControlClient,
	createControlClient,
} from "../../src/client/index.ts";
import {
	type ControlServices,
	createControlApi,
} from "../../src/control/index.ts";
import { InvariantError } from "../../src/core/errors.ts";
import type { FlowContext } from "../../src/core/flows/context.ts";
import type { ApiDefinition } from "../../src/pipeline/api-definition.ts";
import { toExchange, toResponse } from "../../src/pipeline/fetch-door.ts";
import { createFlowContext } from "../../src/pipeline/flow-context.ts";
import { createPipeline } from "../../src/pipeline/pipeline.ts";
import type { Snapshots } from "../../src/pipeline/snapshots.ts";
import type { World } from "../../src/pipeline/world.ts";
import type { WorldStart } from "../../src/pipeline/worlds.ts";
import { makeEmptyWorld } from "../../src/worlds/make-empty-world.ts";
import { makeWorld } from "../../src/worlds/make-world.ts";
import { createWorldRegistry } from "../../src/worlds/world-registry.ts";
import { testPolicy } from "../support/flow-context.ts";
import { tinyApi } from "../support/tiny-api.ts";

/** When the machine's clock of a stage stands. */
export const dawn = Date.UTC(2026, 0, 1);

/** The control plane over one small API, without a host, on a clock and a timer moved by hand. */
export interface Stage {
	/** Sends a request to a path of the control plane. */
	fetch(request: Request): Promise<Response>;
	readonly client: ControlClient;
	readonly api: ApiDefinition;
	world(id: string): Promise<World>;
	/** The snapshots of a world. */
	snapshots(world: string): Promise<Snapshots>;
	/** The context of a flow of the small API in a world. */
	flow(world?: string): Promise<FlowContext>;
	/** Lets all waits that are under way run out. */
	elapse(): void;
	/** What the timer was asked for so far, in milliseconds. */
	readonly asked: readonly number[];
}

const tinyNames = ["tiny-demo", "locked"];

/** Two scenarios, with one parameter each. */
const tinyCatalogue: ControlServices["scenarios"] = {
	names: tinyNames,
	has: (name) => tinyNames.includes(name),
	list: () =>
		tinyNames.map((name) => ({
			name,
			description: "Nobody yet.",
			apis: ["tiny"],
			parameters: {
				email: {
					type: "string",
					default: "ada@example.test",
					description: "Address of the account.",
				},
			},
			values: { tiny: ["userId"] },
		})),
	check: (_, values) =>
		Object.keys(values)
			.filter((name) => name !== "email")
			.map((name) => ({ name, problem: `no parameter "${name}"` })),
};

/** The seed, where the states of a world fit together: nobody is locked out of anything here. */
function fitting(seed: string, states: WorldStart["states"] = []): string {
	const clash = states.some(({ parameters }) => parameters?.email === "clash");
	if (clash) throw new InvariantError("Failed to load: they clash.");
	return seed;
}

/** Sets a stage. Its one API is `tiny`, with the tenant `main`; a defect of ours fails the test. */
export function createStage(
	special: {
		readonly services?: Partial<ControlServices>;
		readonly change?: (api: ApiDefinition) => ApiDefinition;
		readonly onDefect?: (error: unknown) => void;
		/** Default: stands still at dawn. */
		readonly machineTime?: () => number;
		readonly maxSnapshots?: number;
	} = {},
): Stage {
	const api = tinyApi({
		policy: testPolicy,
		compose: ({ secret = "", form }) => ({
			text: `Your secret is ${secret}.`,
			...(form === "link" && { link: `https://tiny.test/${secret}` }),
		}),
		accessTokens: {
			form: "signed",
			holder: "session",
			namesTenant: true,
			endsWithSession: () => true,
			content: ({ session }, { world, tenant, now }) => ({
				type: "at+jwt",
				claims: { iss: world, aud: tenant, sid: session.id, iat: now / 1000 },
			}),
		},
	});
	const apis = { tiny: api };
	const { machineTime = () => dawn, maxSnapshots } = special;
	const worlds = createWorldRegistry({
		begin: ({ seed, states }) => ({
			seed: fitting(seed ?? "stage", states),
			isSeeded: seed !== undefined,
			scenario: undefined,
			codes: undefined,
			machineTime,
		}),
		make: (id, beginning) => makeWorld(id, beginning, apis),
		machineTime,
		idleSeconds: 3600,
		maxWorlds: 100,
		...(maxSnapshots !== undefined && { maxSnapshots }),
	});
	const waits = new Set<() => void>();
	const asked: number[] = [];
	const timer = {
		after(milliseconds: number, callBack: () => void) {
			asked.push(milliseconds);
			waits.add(callBack);
			return () => waits.delete(callBack);
		},
	};
	const definition = createControlApi({
		worlds,
		apis,
		version: "0.0.0-test",
		scenarios: tinyCatalogue,
		timer,
		...special.services,
	});
	const pipeline = createPipeline(special.change?.(definition) ?? definition, {
		validateResponses: true,
		showHints: true,
		onDefect:
			special.onDefect ??
			((error) => {
				throw error;
			}),
		stopwatch: () => 0,
	});
	const backstage = makeEmptyWorld("backstage", {
		seed: "stage",
		isSeeded: true,
		machineTime,
	});
	const fetch = async (request: Request) => {
		const exchange = await toExchange(request);
		const path = exchange.path.replace("/_stagedoor/v1", "");
		const arrival = { world: backstage.world, baseUrl: exchange.origin };
		return toResponse(await pipeline({ ...exchange, path }, arrival));
	};
	return {
		fetch,
		api,
		asked,
		client: createControlClient({ baseUrl: "http://stage.test", fetch }),
		world: (id) => worlds.open(id),
		snapshots: (world) => worlds.snapshots(world),
		flow: async (world = "w1") =>
			createFlowContext({
				world: await worlds.open(world),
				api,
				tenant: "main",
				locale: "en",
				baseUrl: "http://stage.test/tiny",
			}),
		elapse() {
			for (const callBack of [...waits]) callBack();
		},
	};
}

/** The problem that a verb of the client threw. */
export async function problemOf(pending: Promise<unknown>) {
	return pending.then(
		() => {
			throw new Error("The control plane said yes.");
		},
		(error: unknown) => error,
	);
}
