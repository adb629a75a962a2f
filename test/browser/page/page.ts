// A small app, as a frontend team writes it, with the simulator inside the page.
import { setupStagedoor } from "../../../mocks/browser.ts";
import { base, call, postSigned } from "./client.ts";

const codes = new URLSearchParams(location.search).get("codes");
const stagedoor = setupStagedoor(
	{ mobility: base },
	{
		scenario: "mobility-demo",
		...(codes === "random" && { codes }),
	},
);
await stagedoor.start({ quiet: true });

const branchId = 1;

function element<E extends HTMLElement>(id: string): E {
	// The page's own HTML has them all.
	return document.getElementById(id) as E;
}

function say(text: string): void {
	element("status").textContent = text;
}

function phoneNumber(): string {
	return element<HTMLFormElement>("ask").phoneNumber.value;
}

async function showProfile(): Promise<void> {
	const { status, body } = await call("GET", "/customers");
	element("profile").textContent = JSON.stringify(body, null, 2);
	say(status === 200 ? "signed in" : "signed out");
}

element("ask").addEventListener("submit", async (event) => {
	event.preventDefault();
	const { clock } = await stagedoor.simulator.worlds.open("default");
	const { status, body } = await postSigned(
		"/customers/create-or-sign-in-with-phone-number",
		{ phoneNumber: phoneNumber(), branchId },
		clock.now(),
	);
	say(status === 204 ? "code sent" : `not sent: ${body.errorCode}`);
});

element("confirm").addEventListener("submit", async (event) => {
	event.preventDefault();
	const code = element<HTMLFormElement>("confirm").code.value;
	const { status, body } = await call("POST", "/sign-in-phone-number", {
		phoneNumber: phoneNumber(),
		code,
	});
	if (status !== 200) return say(`refused: ${body.errorCode}`);
	sessionStorage.setItem("accessToken", String(body.accessToken));
	return showProfile();
});

element("accept").addEventListener("click", async () => {
	const terms = await call("GET", `/termsandconditions?branchId=${branchId}`);
	// The API answers with a list.
	const list = Object.values(terms.body) as { id: number }[];
	const { status } = await call("POST", "/termsandconditions", {
		termsAndConditionsIds: list.map(({ id }) => id),
	});
	await showProfile();
	say(status === 204 ? "terms accepted" : "terms not accepted");
});

if (sessionStorage.getItem("accessToken") === null) say("ready");
else await showProfile();
