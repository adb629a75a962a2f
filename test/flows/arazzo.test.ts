// The published flows, walked at a simulator over HTTP by a runner that is not ours.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { flowFiles } from "../../src/cli/probe/flow-files.ts";
import { findRunner, runFlows } from "../../src/cli/probe/flow-runner.ts";
import { type SimulatorServer, serve } from "../../src/hosts/node-http.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";

const apis = ["banking", "ciam", "merchant", "mobility", "tenant"];
const world = "flows";

let simulator: Simulator;
let server: SimulatorServer;

beforeAll(async () => {
	simulator = createSimulator({
		scenario: "demo",
		codes: process.env.STAGEDOOR_CODES === "random" ? "random" : "fixed",
		onDefect: (error) => {
			throw error;
		},
	});
	await simulator.worlds.open(world);
	server = await serve(simulator);
});

afterAll(() => server.close());

describe.each(apis)("the flows of %s", (api) => {
	const files = flowFiles(api);

	test("are marked where they need a simulator", () => {
		for (const { path, flows } of files) {
			const text = readFileSync(path, "utf8");
			const { workflows } = parse(text) as { workflows: unknown[] }; // an Arazzo document
			const needing = workflows.map((one) =>
				JSON.stringify(one).includes("$sourceDescriptions.control."),
			);
			expect(flows.map(({ simulatorOnly }) => simulatorOnly)).toEqual(needing);
		}
	});

	test("all come to their end", { timeout: 300_000 }, async () => {
		const runs = await runFlows(findRunner("."), {
			files: files.map(({ path }) => path),
			servers: {
				[api]: `${server.url}/w/${world}/${api}`,
				control: `${server.url}/_stagedoor/v1`,
			},
			inputs: { world },
		});
		expect(runs.filter(({ drifts }) => drifts.length > 0)).toEqual([]);
		expect(runs.map(({ workflowId }) => workflowId).toSorted()).toEqual(
			files
				.flatMap(({ flows }) => flows.map(({ workflowId }) => workflowId))
				.toSorted(),
		);
	});
});
