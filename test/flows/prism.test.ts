// Prism as an independent judge: its validating proxy stands between the flows and the simulator.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { flowFiles } from "../../src/cli/probe/flow-files.ts";
import type { FlowRun } from "../../src/cli/probe/flow-run.ts";
import { findRunner, runFlows } from "../../src/cli/probe/flow-runner.ts";
import { type SimulatorServer, serve } from "../../src/hosts/node-http.ts";
import { specPath } from "../../src/hosts/spec-path.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";
import { type Prism, startPrism } from "../support/prism.ts";

/** Workflows that send what the spec forbids, to be refused: Prism refuses it before the simulator can. */
const wrongOnPurpose = ["registration-is-refused", "session-without-a-cookie"];

const world = "prism";

let simulator: Simulator;
let server: SimulatorServer;
let prism: Prism | undefined;

beforeEach(async () => {
	simulator = createSimulator({ scenario: "demo" });
	await simulator.worlds.open(world);
	server = await serve(simulator);
});

afterEach(async () => {
	await prism?.stop();
	await server.close();
});

/** Walks flows through the proxy. */
async function replay(
	api: string,
	files: readonly string[],
	spec: string,
): Promise<readonly FlowRun[]> {
	prism = await startPrism(spec, `${server.url}/w/${world}/${api}`);
	const here = flowFiles(api)
		.filter(({ path }) => files.includes(path))
		.flatMap(({ flows }) => flows.map(({ workflowId }) => workflowId));
	return runFlows(findRunner("."), {
		files,
		servers: { [api]: prism.url, control: `${server.url}/_stagedoor/v1` },
		inputs: { world },
		skip: wrongOnPurpose.filter((id) => here.includes(id)),
	});
}

const drifting = (runs: readonly FlowRun[]) =>
	runs.filter(({ drifts }) => drifts.length > 0);

test.each(["banking", "ciam", "merchant", "mobility", "tenant"])(
	"Prism finds nothing in the flows of %s",
	{ timeout: 300_000 },
	async (api) => {
		const files = flowFiles(api);
		const runs = await replay(
			api,
			files.map(({ path }) => path),
			specPath(api),
		);
		expect(drifting(runs)).toEqual([]);
		const meant = files
			.flatMap(({ flows }) => flows.map(({ workflowId }) => workflowId))
			.filter((id) => !wrongOnPurpose.includes(id));
		expect(runs.map(({ workflowId }) => workflowId).toSorted()).toEqual(
			meant.toSorted(),
		);
	},
);

test("Prism does look: an answer without what its spec demands is found", {
	timeout: 300_000,
}, async () => {
	const spec = JSON.parse(readFileSync(specPath("mobility"), "utf8"));
	spec.components.schemas.TokenResponse.required.push("nowhere");
	const file = join(mkdtempSync(join(tmpdir(), "prism-")), "openapi.json");
	writeFileSync(file, JSON.stringify(spec));
	const session = flowFiles("mobility")
		.map(({ path }) => path)
		.filter((path) => path.endsWith("/session.arazzo.yaml"));
	const runs = await replay("mobility", session, file);
	expect(drifting(runs)).toHaveLength(runs.length);
	expect(JSON.stringify(runs)).toContain("nowhere");
});

test.each(["banking", "ciam", "merchant", "mobility", "tenant"])(
	"the spec of %s says its dialect, else Prism takes it for an older one",
	(api) => {
		const spec = JSON.parse(readFileSync(specPath(api), "utf8"));
		expect(spec.jsonSchemaDialect).toBe(
			"https://json-schema.org/draft/2020-12/schema",
		);
	},
);
