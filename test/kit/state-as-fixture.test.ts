// A world that starts in a named state of the library.
import { expect } from "vitest";
import { stagedoorTest } from "../../mocks/vitest.ts";

const test = stagedoorTest({
	bases: { mobility: "https://other.example.test" },
	scenario: {
		name: "terms-outdated",
		parameters: { email: "zoe@example.test" },
	},
});

test("a state of the library is a fixture, its person as one likes", async ({
	stagedoor,
}) => {
	const { token } = await stagedoor.signIn("mobility", "zoe@example.test");
	const profile = await fetch("https://other.example.test/customers", {
		headers: { authorization: `Bearer ${token}` },
	});
	expect(await profile.json()).toMatchObject({ email: "zoe@example.test" });
});
