import { expect, test } from "vitest";
import { createMobilityApi, createSimulator } from "../../../src/index.ts";

// A team that knows the vendor's own recipe brings it along (fact sheet 4, mode `custom`).

const path = "/customers/create-or-sign-in-with-phone-number";

function openSimulator() {
	return createSimulator({
		apis: [
			createMobilityApi({
				verifySignature: ({ signature, timestamp }) =>
					signature === `vendor-${timestamp}`,
			}),
		],
		scenario: {
			name: "custom-signature",
			description: "Signatures are checked by the team's own function.",
			clock: { at: "2026-01-01T00:00:00Z", frozen: true },
			apis: { mobility: { policy: { signature: { mode: "custom" } } } },
		},
	});
}

test.each([
	["vendor-1767225600000", "U890"], // let in: only the branch is missing in this empty world
	["vendor-1767225600001", "A191"],
])(
	"the signature %s is judged by the function given: %s",
	async (signature, expected) => {
		const answer = await openSimulator().fetch(
			new Request(
				`http://localhost/mobility${path}?signature=${signature}&timestamp=1767225600000`,
				{
					method: "POST",
					headers: { "content-type": "application/json" },
					body: JSON.stringify({ phoneNumber: "+43660123456", branchId: 1 }),
				},
			),
		);
		expect(await answer.json()).toMatchObject({ errorCode: expected });
	},
);

test("an API that does not exist is refused with the names of those that do", () => {
	expect(() => createSimulator({ apis: ["mobilty"] })).toThrow(
		/Choose from .*mobility/,
	);
	expect(() => createSimulator({ rootApi: "mobilty" })).toThrow(
		/Choose from .*mobility/,
	);
});
