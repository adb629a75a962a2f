import {
	type StagedoorTest,
	stagedoorTest,
} from "../../../mocks/playwright.ts";
import { type FileServer, serveFiles } from "../../browser/page-server.ts";

/** Where the page believes the API to be. */
export const vendor = "https://go.api.example.test";

/** Signs in by a form, keeps the token, and signs out by itself after five idle minutes. */
const html = `<!doctype html>
<html lang="en">
<title>Ride</title>
<link rel="icon" href="data:,">
<p role="status">starting</p>
<form>
	<label>Email <input name="email"></label>
	<label>Password <input name="password" type="password"></label>
	<button>Sign in</button>
</form>
<script type="module">
	const say = (text) => { document.querySelector("[role=status]").textContent = text; };
	const api = new URLSearchParams(location.search).get("api") ?? "${vendor}";
	async function showName() {
		const headers = { authorization: "Bearer " + localStorage.getItem("token") };
		const answer = await fetch(api + "/customers", { headers });
		if (!answer.ok) return say("refused: " + (await answer.json()).errorCode);
		say("signed in as " + (await answer.json()).firstName);
	}
	document.querySelector("form").addEventListener("submit", async (event) => {
		event.preventDefault();
		const { email, password } = event.target;
		const answer = await fetch(api + "/sign-in-email", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ email: email.value, password: password.value }),
		}).catch(() => undefined);
		if (answer === undefined) return say("no answer");
		const body = await answer.json();
		if (!answer.ok) return say("refused: " + body.errorCode);
		localStorage.setItem("token", body.accessToken);
		await showName();
	});
	if (localStorage.getItem("token")) await showName();
	else say("ready");
</script>
`;

interface AppFixtures {
	/** The app, on loopback. */
	readonly app: FileServer;
}

/** A worker's simulator and app, and a world for each test. */
const withWorlds: StagedoorTest = stagedoorTest({
	bases: { mobility: vendor },
	scenario: "demo",
});

export const test = withWorlds.extend<object, AppFixtures>({
	app: [
		// Playwright reads from the pattern which fixtures are wanted: none.
		// biome-ignore lint/correctness/noEmptyPattern: see above
		async ({}, use) => {
			const app = await serveFiles({ "/": html });
			await use(app);
			await app.close();
		},
		{ scope: "worker" },
	],
	baseURL: ({ app }, use) => use(`http://localhost:${app.port}`),
});
