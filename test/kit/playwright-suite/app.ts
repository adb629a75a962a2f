import {
	type StagedoorTest,
	stagedoorTest,
} from "../../../mocks/playwright.ts";
import { type FileServer, serveFiles } from "../../browser/page-server.ts";

/** Where the pages believe the APIs to be. */
export const vendors = {
	mobility: "https://go.api.example.test",
	banking: "https://bank.example.test/multi",
	ciam: "https://login.example.test",
	merchant: "https://backoffice.example.test",
};

/** The key of the app at the ciam API. */
const ciamKey = "2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53";

const say = `const say = (text) => { document.querySelector("[role=status]").textContent = text; };`;

/** Signs in by a form and keeps the token. */
const signInPage = `<!doctype html>
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
	${say}
	const api = new URLSearchParams(location.search).get("api") ?? "${vendors.mobility}";
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

/** Signs out by itself after five idle minutes, and tells what the API says then. */
const bankPage = `<!doctype html>
<html lang="en">
<title>Bank</title>
<link rel="icon" href="data:,">
<p role="status">starting</p>
<script type="module">
	${say}
	const { token, apiKey } = localStorage;
	const headers = { authorization: "Bearer " + token, "api-key": apiKey };
	const ask = async () => (await fetch("${vendors.banking}/consumers", { headers })).status;
	const status = await ask();
	setTimeout(async () => say("idle, then " + (await ask())), 5 * 60 * 1000);
	say("signed in: " + status);
</script>
`;

/** Logs in with whatever passkey the browser offers. */
const passkeyPage = `<!doctype html>
<html lang="en">
<title>Passkey</title>
<link rel="icon" href="data:,">
<p role="status">ready</p>
<button>Log in with a passkey</button>
<script type="module">
	${say}
	const login = "${vendors.ciam}/identity/v2/auth/login/passkey/autofill/";
	const key = "?apiKey=${ciamKey}";
	document.querySelector("button").addEventListener("click", async () => {
		const begun = await (await fetch(login + "begin" + key)).json();
		const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(begun.LoginBeginCredential.publicKey);
		const PasskeyCredential = await navigator.credentials.get({ publicKey });
		const finished = await (await fetch(login + "finish" + key, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ PasskeyCredential }),
		})).json();
		say(finished.access_token ? "logged in as " + finished.Profile.Email[0].Value : "refused: " + finished.ErrorCode);
	});
</script>
`;

interface AppFixtures {
	/** The app, on loopback. */
	readonly app: FileServer;
}

/** A worker's simulator and app, and a world for each test. */
const withWorlds: StagedoorTest = stagedoorTest({
	bases: vendors,
	scenario: "demo",
});

export const test = withWorlds.extend<object, AppFixtures>({
	app: [
		// Playwright reads from the pattern which fixtures are wanted: none.
		// biome-ignore lint/correctness/noEmptyPattern: see above
		async ({}, use) => {
			const app = await serveFiles({
				"/": signInPage,
				"/bank": bankPage,
				"/passkey": passkeyPage,
			});
			await use(app);
			await app.close();
		},
		{ scope: "worker" },
	],
	baseURL: ({ app }, use) => use(`http://localhost:${app.port}`),
});
