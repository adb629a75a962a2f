import { describe, expect, it } from "vitest";
import { LruCache } from "../../src/runtime/lru-cache.ts";

describe("least-recently-used cache", () => {
	it("forgets what was not asked for the longest", () => {
		const cache = new LruCache<number>(2);
		cache.set("a", 1);
		cache.set("b", 2);
		expect(cache.get("a")).toBe(1);
		cache.set("c", 3);
		expect(cache.get("b")).toBeUndefined();
		expect(cache.get("a")).toBe(1);
		expect(cache.get("c")).toBe(3);
	});

	it("forgets nothing when a key is set again", () => {
		const cache = new LruCache<number>(2);
		cache.set("a", 1);
		cache.set("b", 2);
		cache.set("a", 3);
		expect(cache.get("b")).toBe(2);
		expect(cache.get("a")).toBe(3);
	});
});
