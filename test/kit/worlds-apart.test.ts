// Tests of one file at the same time, in one process, through one address: each is in its own world.
import { describe, expect } from "vitest";
import { stagedoorTest } from "../../mocks/vitest.ts";

const base = "https://go.api.example.test";
const test = stagedoorTest({
	bases: { mobility: base },
	scenario: "mobility-demo",
	codes: "random",
});
const json = { "content-type": "application/json" };
const email = "ada@example.test";
const seen = new Set<string>();

/** Waits until all tests of the pair have come here. */
function meetingPoint(size: number) {
	let open: (value: unknown) => void;
	let come = 0;
	const all = new Promise((resolve) => {
		open = resolve;
	});
	return () => {
		come += 1;
		if (come === size) open(undefined);
		return all;
	};
}

describe.concurrent("two at once", () => {
	const bothAreThere = meetingPoint(2);
	const bothHaveActed = meetingPoint(2);

	test("one locks ada", async ({ stagedoor }) => {
		seen.add(stagedoor.world.id);
		await bothAreThere();
		await stagedoor.lock("mobility", email);
		await bothHaveActed();
		expect(await signIn()).toBe(403);
		expect(await stagedoor.world.journal.count()).toBe(1);
	});

	test("the other signs her in, a day later", async ({ stagedoor }) => {
		seen.add(stagedoor.world.id);
		await bothAreThere();
		await stagedoor.advance("1d");
		await bothHaveActed();
		expect(await signIn()).toBe(200);
		expect(await stagedoor.world.journal.count()).toBe(1);
	});
});

/** As an app does, which knows nothing of worlds. */
async function signIn(): Promise<number> {
	const password = "correct-horse-battery-staple";
	const answer = await fetch(`${base}/sign-in-email`, {
		method: "POST",
		headers: json,
		body: JSON.stringify({ email, password }),
	});
	return answer.status;
}

test("a later test is in a third world, and the clock runs true there", async ({
	stagedoor,
}) => {
	expect(seen.size).toBe(2);
	expect(seen).not.toContain(stagedoor.world.id);
	const { now } = await stagedoor.world.clock.read();
	expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(60_000);
	expect(await signIn()).toBe(200);
});
