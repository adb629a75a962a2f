// With --watch the file of a scenario is read again when it changes: for new worlds and for resets.
// Worlds that are there stay; a file that cannot be used is told and changes nothing.
import { mkdtemp, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filesExtended, libraryFile } from "../../src/cli/library-files.ts";
import { run } from "../../src/cli/run.ts";
import { createControlClient } from "../../src/client/index.ts";
import { library } from "../../src/scenarios/library.generated.ts";
import { aContext, type RecordingContext } from "./a-context.ts";

const before = "ada@example.test";
const after = "bob@example.test";

let folder = "";

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "stagedoor-watch-"));
	await save(before);
});

afterEach(() => rm(folder, { recursive: true }));

/** A scenario with one person of merchant. */
function scenarioOf(email: string): string {
	return `name: mine
description: One person.
seed: mine
apis:
  merchant:
    tenants:
      main:
        users: [{ email: ${email}, role: SimpleUser, firstName: A, lastName: B }]
`;
}

/** Saves as most editors do: writes another file, and puts it in the place of the old one. */
async function save(email: string) {
	await writeFile(join(folder, "mine.tmp"), scenarioOf(email));
	await rename(join(folder, "mine.tmp"), join(folder, "mine.yaml"));
}

/** Runs the command with --watch, and looks at who is in its worlds. */
async function whileWatching(
	look: (
		stage: RecordingContext & {
			readonly client: ReturnType<typeof createControlClient>;
			people(world: string): Promise<string[]>;
		},
	) => Promise<void>,
) {
	const context = aContext({ folder, isTTY: true });
	const argv = ["--port", "0", "--scenario", "mine.yaml", "--watch", "--quiet"];
	const running = run(argv, context);
	await Promise.race([
		context.written("stagedoor ready on"),
		running.then((code) => {
			throw new Error(`ended with ${code}: ${context.err()}`);
		}),
	]);
	const baseUrl = /(http:\/\/[\d.:]+)/.exec(context.out())?.[1] ?? "";
	const client = createControlClient({ baseUrl });
	const people = async (world: string) => {
		const accounts = client.world(world).accounts("merchant", "main");
		const found: string[] = [];
		for (const email of [before, after])
			if (await accounts.find(email)) found.push(email);
		return found;
	};
	try {
		await look({ ...context, client, people });
	} finally {
		context.stop("SIGTERM");
	}
	expect(await running).toBe(0);
}

test("new worlds start from the file as it is now, others stay until they are reset", async () => {
	await whileWatching(async ({ client, written, people }) => {
		await client.createWorld({ id: "old" });
		await client.createWorld({ id: "other", scenario: "empty" });
		await client.world("old").snapshots.save("kept");
		await save(after);
		await written(
			'mine.yaml was read again: new worlds start from the scenario "mine" as it is now; kept as they are until they are reset: default, old, other',
		);
		await client.createWorld({ id: "new" });
		expect(await people("new")).toEqual([after]);
		expect(await people("old")).toEqual([before]);
		await client.world("old").reset();
		expect(await people("old")).toEqual([after]);
		await client.world("other").reset();
		expect(await people("other")).toEqual([]);
		await client.world("old").snapshots.restore("kept");
		expect(await people("old")).toEqual([before]);
		await client.world("old").reset();
		expect(await people("old")).toEqual([after]);
	});
});

test("a mistake is told with file, line and column, and what was read before stays", async () => {
	await whileWatching(async ({ client, written, people, out }) => {
		const broken = scenarioOf(after).replace("tenants", "tenents");
		await writeFile(join(folder, "mine.yaml"), broken);
		await written("Mend it and save it again.\nmine.yaml:6:5: ");
		expect(out()).toContain('Did you mean "tenants"?');
		await client.createWorld({ id: "new" });
		expect(await people("new")).toEqual([before]);
		await save(after);
		await written("mine.yaml was read again");
		await client.createWorld({ id: "newer" });
		expect(await people("newer")).toEqual([after]);
	});
});

test("what can be read but not loaded stays out as well", async () => {
	await whileWatching(async ({ client, written, people }) => {
		const step = "steps: [{ api: merchant, request: GET /nowhere }]";
		const broken = `${scenarioOf(after)}${step}\n`;
		await writeFile(join(folder, "mine.yaml"), broken);
		await written("mine.yaml was changed and cannot be used");
		await written("GET /nowhere");
		expect(await people("default")).toEqual([before]);
		await client.world("default").reset();
		expect(await people("default")).toEqual([before]);
	});
});

test("a file that goes is missed, and read again when it is back", async () => {
	await whileWatching(async ({ client, written, people }) => {
		await rm(join(folder, "mine.yaml"));
		await written("mine.yaml is gone");
		await save(after);
		await written("mine.yaml was read again");
		await client.createWorld({ id: "new" });
		expect(await people("new")).toEqual([after]);
	});
});

test("a scenario of the library is watched with all that it extends", async () => {
	const context = aContext({ folder, isTTY: true });
	const argv = ["--port", "0", "--scenario", "demo", "--watch", "--quiet"];
	const running = run(argv, context);
	await context.written("stagedoor ready on");
	const now = new Date();
	await utimes(libraryFile("merchant-demo") ?? "", now, now);
	await context.written("merchant-demo.yaml was read again");
	expect(context.out()).toContain('start from the scenario "demo"');
	context.stop("SIGTERM");
	expect(await running).toBe(0);
});

test("nothing to watch is wrong usage", async () => {
	const context = aContext();
	const argv = ["--port", "0", "--scenario", "none", "--watch"];
	expect(await run(argv, context)).toBe(2);
	expect(context.err()).toMatch(/^stagedoor: --watch: .*"none".*--scenario/);
});

test("the files of the library that a scenario extends are known", () => {
	const { demo } = library;
	if (demo === undefined) throw new Error("There is no demo.");
	expect(filesExtended(demo, library).map((file) => basename(file))).toEqual(
		expect.arrayContaining(["mobility-demo.yaml", "merchant-demo.yaml"]),
	);
});
