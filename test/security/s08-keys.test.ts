// Security bar S8: keys are made for each world and never shipped. (That the package holds none
// stands in test/package.)
import { expect, test } from "vitest";
import { aSimulator, clientIn } from "./a-client.ts";

async function thumbprints(simulator = aSimulator(), world = "w1") {
	const response = await clientIn(simulator, world).call(
		"GET",
		"/.well-known/jwks.json",
	);
	const { keys }: { keys: { x: string; d?: string }[] } = await response.json();
	for (const key of keys) expect(key.d).toBeUndefined();
	return keys.map(({ x }) => x);
}

test("two starts with the same seed have different keys", async () => {
	const [first, second] = [await thumbprints(), await thumbprints()];
	expect(first).toHaveLength(1);
	expect(first).not.toEqual(second);
});

test("two worlds of one start have different keys", async () => {
	const simulator = aSimulator();
	const first = await thumbprints(simulator, "w1");
	expect(first).not.toEqual(await thumbprints(simulator, "w2"));
	expect(first).toEqual(await thumbprints(simulator, "w1"));
});
