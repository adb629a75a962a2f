// The vendor's Node kit, unchanged, over plain HTTP; the same run over TLS is in test/package.
import { afterAll, beforeAll, test } from "vitest";
import { firstRun } from "./kit/first-run.ts";
import { type KitStage, openKit } from "./sdk-harness.ts";

let kit: KitStage;

beforeAll(async () => {
	kit = await openKit();
});

afterAll(() => kit.close());

test("signs up, proves the address, logs in, refreshes, logs out", () =>
	firstRun(kit));
