import { describe, expect, it } from "vitest";
import { clientResource, keyDigestOf } from "../../src/core/api-client.ts";
import type { Json } from "../../src/core/values.ts";
import { createDigest } from "../../src/runtime/digest.ts";
import { demoRealm } from "../support/an-account.ts";

// An API client is known by a digest of its key.
const digest = createDigest();
const client = { clientId: "sim-client", clientKey: "sim-key" };
const resource = clientResource(demoRealm, client, digest);

describe("the record of an API client", () => {
	it("is found by its client id", () => {
		expect(resource).toMatchObject({ collection: "client", id: "sim-client" });
	});

	it("holds a digest of the key and not the key", () => {
		expect(keyDigestOf(resource)).toBe(digest.sha256("sim-key"));
		expect(JSON.stringify(resource)).not.toContain("sim-key");
	});

	it.each<{ value: Json }>([
		{ value: null },
		{ value: "text" },
		{ value: ["keyDigest"] },
		{ value: {} },
		{ value: { keyDigest: 7 } },
	])("without a digest lets nobody in: $value", ({ value }) => {
		expect(keyDigestOf({ ...resource, value })).toBeUndefined();
	});
});
