// Read by the type check only: each expected error below must be one, or `npm run typecheck` fails.
// test/package compiles it against the packed types, too.
import { createControlClient } from "../../src/client/index.ts";

const world = createControlClient().world("w1");
const accounts = world.accounts("mobility", "demo");

export const good = async () => {
	await world.clock.advance("6h");
	await world.faults.add({ effect: "error", status: 503, times: 1 });
	return accounts.badToken("an id", "expired");
};

// @ts-expect-error a verb that there is not
export const verb = () => world.clock.jump("6h");

// @ts-expect-error a field that must be there
export const field = () => world.faults.add({ status: 503 });

// @ts-expect-error a value that the enumeration does not have
export const value = () => accounts.badToken("an id", "out-of-date");

export const answer = async () => {
	const clock = await world.clock.advance("6h");
	// @ts-expect-error a field that the answer does not have
	return clock.timezone;
};
