// The vendor's Node kit, unchanged, over plain HTTP and with no server at all; the same run over TLS is
// in test/package.
import { expect, test } from "vitest";
import { handlers, setupStagedoor } from "../../../mocks/node.ts";
import { firstRun } from "./kit/first-run.ts";
import { callsOf, loadKit, openKit } from "./sdk-harness.ts";

test("signs up over HTTP, proves the address, logs in, refreshes, logs out", async () => {
	const kit = await openKit();
	try {
		await firstRun(kit);
	} finally {
		await kit.close();
	}
});

test("does the same at the vendor's own address, answered inside the process", async () => {
	const bases = { ciam: "https://api.loginradius.com" };
	const stagedoor = setupStagedoor(bases, { scenario: "ciam-demo" });
	const settings = { ciam: "https://config.lrcontent.com" };
	const { simulator, server } = stagedoor;
	server.use(...handlers(simulator, settings, { control: false }));
	stagedoor.listen();
	try {
		const kit = callsOf(loadKit({ apiDomain: "" }));
		await firstRun(kit);
		const told = await kit.call("configurationApi", "getConfigurations");
		expect(told.SecurityQuestions.Questions).toHaveLength(2);
	} finally {
		stagedoor.close();
	}
});
