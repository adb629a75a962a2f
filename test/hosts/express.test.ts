// The Express mount meets the suite of all hosts, and lives with what an app does around it.
import { createServer } from "node:http";
import express, { type Express } from "express";
import { describe, expect, test } from "vitest";
import { stagedoorRouter } from "../../src/hosts/express.ts";
import { createSimulator } from "../../src/simulator.ts";
import { getAs } from "./get-as.ts";
import { describeHost } from "./host-conformance.ts";

async function listen(app: Express) {
	const server = createServer(app);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	const port = typeof address === "object" ? address?.port : undefined;
	return {
		url: `http://127.0.0.1:${port}`,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

describeHost("Express", async (simulator) => {
	const app = express().use("/identity", stagedoorRouter(simulator));
	const { url, close } = await listen(app);
	return {
		fetch: (path, init) => fetch(`${url}/identity${path}`, init),
		getAs: (host, path) => getAs(`${url}/identity${path}`, host),
		close,
	};
});

describe("inside an app", () => {
	async function inApp(
		build: (app: Express) => void,
		look: (url: string) => Promise<void>,
	): Promise<void> {
		const app = express();
		build(app);
		const { url, close } = await listen(app);
		try {
			await look(url);
		} finally {
			await close();
		}
	}

	const signIn = {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: '{ "email": "ada@example.test",  "password": "wrong" }',
	};

	function bodies() {
		const seen: string[] = [];
		const simulator = createSimulator();
		const handle: typeof simulator.handle = (exchange) => {
			seen.push(new TextDecoder().decode(exchange.body));
			return simulator.handle(exchange);
		};
		return { seen, router: stagedoorRouter({ ...simulator, handle }) };
	}

	test("before a parser, the bytes are those that were sent", async () => {
		const { seen, router } = bodies();
		await inApp(
			(app) => app.use(router).use(express.json()),
			async (url) => {
				const response = await fetch(`${url}/mobility/sign-in-email`, signIn);
				expect(response.headers.get("x-stagedoor-hint")).not.toContain(
					"parser",
				);
			},
		);
		expect(seen).toEqual([signIn.body]);
	});

	test("after a parser, the body is written anew and a refusal says so", async () => {
		const { seen, router } = bodies();
		await inApp(
			(app) => app.use(express.json()).use(router),
			async (url) => {
				const response = await fetch(`${url}/mobility/sign-in-email`, signIn);
				expect(response.status).toBe(401);
				expect(response.headers.get("x-stagedoor-hint")).toContain(
					"A body parser ran before stagedoor",
				);
			},
		);
		expect(seen).toEqual([JSON.stringify(JSON.parse(signIn.body))]);
	});

	test("after a parser that kept the raw body, that is taken", async () => {
		const { seen, router } = bodies();
		const keeping = express.json({
			verify(request, _, bytes) {
				Object.assign(request, { rawBody: bytes });
			},
		});
		await inApp(
			(app) => app.use(keeping).use(router),
			async (url) => {
				const response = await fetch(`${url}/mobility/sign-in-email`, signIn);
				expect(response.headers.get("x-stagedoor-hint")).not.toContain(
					"parser",
				);
			},
		);
		expect(seen).toEqual([signIn.body]);
	});

	test("a parser that read nothing is no hindrance", async () => {
		const { seen, router } = bodies();
		await inApp(
			(app) => app.use(express.json({ type: "text/csv" })).use(router),
			async (url) => {
				await fetch(`${url}/mobility/sign-in-email`, signIn);
			},
		);
		expect(seen).toEqual([signIn.body]);
	});

	test("other paths go on to the app", async () => {
		await inApp(
			(app) =>
				app
					.use(stagedoorRouter())
					.get("/", (_, response) => void response.send("mine"))
					.get("/docs", (_, response) => void response.send("my docs")),
			async (url) => {
				expect(await (await fetch(`${url}/`)).text()).toBe("mine");
				expect(await (await fetch(`${url}/docs`)).text()).toBe("my docs");
				expect((await fetch(`${url}/other`)).status).toBe(404);
			},
		);
	});

	test("under a path of its own it shows its pages", async () => {
		await inApp(
			(app) => app.use("/identity", stagedoorRouter()),
			async (url) => {
				const page = await (await fetch(`${url}/identity/`)).text();
				expect(page).toContain('href="/identity/docs/mobility"');
				const docs = await fetch(`${url}/identity/docs/mobility`);
				expect(await docs.text()).toContain("signInEmail");
			},
		);
	});
});
