// What a client must survive when wrong passwords lock: B05 and B06 of docs/behaviours.md.
import { expect, test } from "vitest";
import { createControlClient } from "../../src/client/index.ts";
import { type BankingApp, openBanking } from "../support/banking.ts";
import { openMerchant } from "../support/merchant.ts";

const email = "ada@example.test";
const minute = 60;

async function lock(app: BankingApp): Promise<void> {
	for (const _ of [1, 2, 3]) await app.login("ada", "Wr0ng-word");
}

function accountsOf({ simulator, world }: BankingApp) {
	const { fetch } = simulator;
	const client = createControlClient({ baseUrl: "http://localhost", fetch });
	return client.world(world.id).accounts("banking", "main");
}

test("B05: failures lock, with the time to wait in Retry-After", async () => {
	const app = await openMerchant({ lockout: { maxFailures: 10 } });
	const wrong = (password: string) =>
		app.post("/auth/login", {
			email: "manager@example.test",
			password,
			origin: "application",
		});
	for (let count = 1; count <= 10; count += 1)
		expect((await wrong("Wr0ng-word!")).code).toBe("INVALID_CREDENTIALS");
	app.advance(minute);
	const locked = await wrong("Wr0ng-word!");
	expect(locked.code).toBe("ACCOUNT_LOCKED");
	expect(locked.headers.get("retry-after")).toBe(String(14 * minute));
});

test("B06: during a lock the right password is answered as a wrong one", async () => {
	const app = await openBanking();
	await lock(app);
	const [wrong, right] = [
		await app.login("ada", "Wr0ng-word"),
		await app.login("ada"),
	];
	expect(right.status).toBe(423);
	expect(right).toMatchObject({ status: wrong.status, body: wrong.body });
});

test("B06: more failures do not make a lock longer", async () => {
	const app = await openBanking();
	await lock(app);
	app.advance(29 * minute);
	expect((await app.login("ada", "Wr0ng-word")).status).toBe(423);
	app.advance(minute);
	expect((await app.login("ada")).status).toBe(200);
});

test("B06: an operator ends a lock", async () => {
	const app = await openBanking();
	await lock(app);
	const accounts = accountsOf(app);
	const ada = await accounts.find(email);
	await accounts.unlock(ada?.id ?? "");
	expect((await app.login("ada")).status).toBe(200);
});
