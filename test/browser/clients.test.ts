// A typed client in a real browser, of the API whose key goes into the query of every request.
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SimulatorServer, serve } from "../../src/hosts/node-http.ts";
import { createSimulator } from "../../src/simulator.ts";
import { describeInChromium } from "../support/chromium.ts";
import { key, password } from "../support/ciam.ts";
import { launchOffline } from "./launch.ts";
import { type FileServer, serveFiles } from "./page-server.ts";

describeInChromium("the client of the ciam API", (launch) => {
	let browser: Browser;
	let server: SimulatorServer;
	let app: FileServer;

	beforeAll(async () => {
		browser = await launchOffline(launch);
		server = await serve(createSimulator({ scenario: "ciam-demo" }));
		app = await serveFiles({ "/": page, "/page.js": await bundle(script) });
	});

	afterAll(async () => {
		await browser?.close();
		await app?.close();
		await server?.close();
	});

	test("sends a body with its request", async () => {
		const tab = await browser.newPage();
		const body = { email: "ada@example.test", password };
		const given = { baseUrl: `${server.url}/ciam`, apiKey: key, body };
		const query = new URLSearchParams({ given: JSON.stringify(given) });
		await tab.goto(`http://localhost:${app.port}/?${query}`);
		const status = tab.getByRole("status");
		await status.filter({ hasText: /./ }).waitFor();
		expect(await status.textContent()).toBe("200 ada@example.test");
	});
});

const page = `<!doctype html>
<title>app</title>
<link rel="icon" href="data:,">
<p role="status"></p>
<script type="module" src="/page.js"></script>`;

const script = `
import { createClient } from "../../src/client/apis/ciam.generated.ts";
const { body, ...options } = JSON.parse(new URLSearchParams(location.search).get("given"));
document.querySelector("p").textContent = await createClient(options)
	.POST("/identity/v2/auth/login", { body })
	.then(({ data, response }) => response.status + " " + data?.Profile?.Email?.[0]?.Value, String);
`;

async function bundle(contents: string): Promise<string> {
	const { outputFiles } = await build({
		stdin: { contents, resolveDir: import.meta.dirname, loader: "ts" },
		bundle: true,
		write: false,
		format: "esm",
		platform: "browser",
		target: "es2022",
	});
	return outputFiles[0]?.text ?? "";
}
