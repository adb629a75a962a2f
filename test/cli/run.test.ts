// The command returns an exit code, says what is wrong in one line, and a ready line that scripts can
// wait for.
import { existsSync, readFileSync } from "node:fs";
import { get, type RequestOptions } from "node:https";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { createControlClient } from "../../src/client/index.ts";
import { aContext, type RecordingContext } from "./a-context.ts";

const base = ["--port", "0", "--scenario", "none"];

/** Runs the command until the test has looked at it. */
async function whileRunning(
	argv: readonly string[],
	context: RecordingContext,
	look: (url: string) => Promise<void>,
): Promise<number> {
	const running = run(argv, context);
	await Promise.race([
		context.written("stagedoor ready on"),
		running.then((code) => {
			throw new Error(`ended with ${code}: ${context.err()}`);
		}),
	]);
	const url = /stagedoor ready on (http:\/\/[^ ]+)/.exec(context.out())?.[1];
	try {
		await look(url ?? "");
	} finally {
		context.stop("SIGTERM");
	}
	return running;
}

test("serves until SIGTERM, then returns 0 and the port is free", async () => {
	let served = "";
	const code = await whileRunning(base, aContext(), async (url) => {
		served = url;
		const answer = await fetch(`${url}/_stagedoor/v1/health`);
		expect(answer.status).toBe(200);
	});
	expect(code).toBe(0);
	await expect(fetch(served)).rejects.toThrow();
});

test("returns 130 when stopped with Ctrl-C", async () => {
	const context = aContext();
	const running = run(base, context);
	await context.written("stagedoor ready on");
	context.stop("SIGINT");
	expect(await running).toBe(130);
});

test("the ready line has a stable form", async () => {
	const context = aContext({ isTTY: true });
	await whileRunning([...base, "--seed", "demo"], context, async () => {});
	expect(context.out()).toMatch(
		/^stagedoor ready on http:\/\/127\.0\.0\.1:\d+ \(apis: [a-z, ]+; world seed demo; scenario none\)$/m,
	);
});

test("a request is logged by its template, as text on a terminal", async () => {
	const context = aContext({ isTTY: true });
	await whileRunning(base, context, async (url) => {
		await fetch(`${url}/_stagedoor/v1/worlds/nosuchworld?secret=hunter2`);
	});
	expect(context.out()).toMatch(
		/^404 GET \/worlds\/\{world\} getWorld world-unknown [\d.]+ ms backstage$/m,
	);
	expect(context.out()).not.toContain("nosuchworld");
	expect(context.out()).not.toContain("hunter2");
});

test("a request is logged as one JSON object when nobody watches", async () => {
	const context = aContext();
	await whileRunning(base, context, async (url) => {
		await fetch(`${url}/_stagedoor/v1/worlds/nosuchworld`);
	});
	const lines = context
		.out()
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
	expect(lines).toContainEqual(
		expect.objectContaining({
			level: "info",
			msg: "request",
			method: "GET",
			template: "/worlds/{world}",
			operationId: "getWorld",
			status: 404,
			refusal: "world-unknown",
			ms: expect.any(Number),
		}),
	);
});

test("--quiet logs no requests", async () => {
	const context = aContext({ isTTY: true });
	await whileRunning([...base, "--quiet"], context, async (url) => {
		await fetch(`${url}/_stagedoor/v1/health`);
	});
	expect(context.out()).not.toContain("GET");
});

test("a world keeps as many snapshots as --max-snapshots says", async () => {
	const argv = [...base, "--max-snapshots", "1"];
	await whileRunning(argv, aContext(), async (baseUrl) => {
		const { snapshots } = createControlClient({ baseUrl }).world();
		await snapshots.save("first");
		await expect(snapshots.save("second")).rejects.toMatchObject({
			code: "snapshots-full",
			message: expect.stringContaining("--max-snapshots"),
		});
	});
});

test("a taken port is told in one line, exit code 4", async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
	const address = other.address();
	const port = typeof address === "object" ? String(address?.port) : "";
	const context = aContext();
	const code = await run(["--port", port, "--scenario", "none"], context);
	await new Promise((resolve) => other.close(resolve));
	expect(code).toBe(4);
	expect(context.err()).toBe(
		`stagedoor: Failed to listen on 127.0.0.1: port ${port} is taken. Stop the other program or choose another port (--port; 0 means any).\n`,
	);
});

test("an address beyond loopback needs a token, exit code 2", async () => {
	const context = aContext();
	expect(await run([...base, "--host", "0.0.0.0"], context)).toBe(2);
	expect(context.err()).toMatch(/^stagedoor: .*--token.*\n$/);
});

test("NODE_ENV production is refused, exit code 2", async () => {
	const context = aContext({ env: { NODE_ENV: "production" } });
	expect(await run(base, context)).toBe(2);
	expect(context.err()).toMatch(/^stagedoor: .*--allow-production.*\n$/);
	expect(context.out()).toBe("");
});

test("NODE_ENV production may be overruled, with a warning", async () => {
	const context = aContext({ env: { NODE_ENV: "production" }, isTTY: true });
	const argv = [...base, "--allow-production"];
	expect(await whileRunning(argv, context, async () => {})).toBe(0);
	expect(context.out()).toContain("warning: --allow-production: ");
});

test("every less safe choice is warned of by its name", async () => {
	const context = aContext({ isTTY: true });
	const argv = [
		...[...base, "--host", "0.0.0.0", "--token", "t0k3n"],
		...["--allow-host", ".example.test", "--seed", "s", "--codes", "random"],
		...["--allow-origin", "https://app.test", "--no-validate-responses"],
	];
	await whileRunning(argv, context, async () => {});
	const warned = [...context.out().matchAll(/^warning: (--[a-z-]+)/gm)];
	expect(warned.map((match) => match[1])).toEqual([
		"--host",
		"--token",
		"--allow-host",
		"--allow-origin",
		"--seed",
		"--no-validate-responses",
	]);
	expect(context.out()).not.toContain("t0k3n");
});

test("the defaults are warned of in no way", async () => {
	const context = aContext({ isTTY: true });
	await whileRunning(base, context, async () => {});
	expect(context.out()).not.toContain("warning");
});

test("an unknown scenario is told with the known ones", async () => {
	const context = aContext();
	expect(await run(["--scenario", "emty"], context)).toBe(2);
	expect(context.err()).toContain(
		'there is no scenario "emty". Did you mean "empty"?',
	);
	expect(context.err()).toContain("empty");
});

test("serves HTTPS with a certificate that clients can be told to trust", async () => {
	const context = aContext();
	const running = run([...base, "--tls"], context);
	await context.written("certificate to trust");
	const port = Number(
		/ready on https:\/\/127\.0\.0\.1:(\d+) /.exec(context.out())?.[1],
	);
	const path =
		/certificate to trust: (\S+\.pem) /.exec(context.out())?.[1] ?? "";
	const ca = readFileSync(path);
	const health = { host: "localhost", port, path: "/_stagedoor/v1/health" };
	await expect(statusOf(health)).rejects.toThrow(/self-signed/);
	expect(await statusOf({ ...health, ca })).toBe(200);
	context.stop("SIGTERM");
	expect(await running).toBe(0);
	expect(existsSync(path)).toBe(false);
});

function statusOf(options: RequestOptions): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		get({ ...options, agent: false }, (response) => {
			response.resume();
			resolve(response.statusCode);
		}).on("error", reject);
	});
}
