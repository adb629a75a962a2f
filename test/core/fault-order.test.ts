// A fault as a person writes it: what belongs together, and what is missing.
import { expect, test } from "vitest";
import {
	type FaultOrder,
	readFaultOrder,
	writeFaultOrder,
} from "../../src/core/fault-order.ts";

test.each<FaultOrder>([
	{ effect: "latency", milliseconds: 0 },
	{ effect: "latency", milliseconds: 5, toMilliseconds: 5, probability: 0.5 },
	{ effect: "error", status: 503, times: 1 },
	{ effect: "error", code: "X1", api: "tiny", operation: "signIn" },
	{ effect: "account-locked", account: "a-1" },
	{ effect: "account-blocked", recipient: "ada@example.test" },
	{ effect: "rate-limited", retryAfterSeconds: 5, surface: "auth" },
	{ effect: "connection-dropped", served: true, tenant: "main" },
	{ effect: "body-truncated" },
	{ effect: "message-late", delaySeconds: 5 },
	{ effect: "webhook-lost" },
	{ effect: "webhook-late", delaySeconds: 5 },
	{ effect: "webhook-failed", times: 1 },
	{ effect: "code-wrong" },
])("$effect is read, and written as it was", (order) => {
	const read = readFaultOrder(order);
	expect(read.ok && writeFaultOrder({ ...read.value })).toEqual(order);
});

test("what is left out has its default", () => {
	const written = (order: FaultOrder) => {
		const read = readFaultOrder(order);
		return read.ok && read.value.effect;
	};
	expect(written({ effect: "rate-limited" })).toMatchObject({
		retryAfterSeconds: 60,
	});
	expect(written({ effect: "connection-dropped" })).toMatchObject({
		isServed: false,
	});
});

test.each<{ order: FaultOrder; field: string; rule: string }>([
	{ order: { effect: "latency" }, field: "milliseconds", rule: "required" },
	{
		order: { effect: "latency", milliseconds: 5, toMilliseconds: 4 },
		field: "toMilliseconds",
		rule: "range",
	},
	{ order: { effect: "error" }, field: "status", rule: "required" },
	{
		order: { effect: "message-late" },
		field: "delaySeconds",
		rule: "required",
	},
	{
		order: { effect: "webhook-late" },
		field: "delaySeconds",
		rule: "required",
	},
	{
		order: { effect: "webhook-lost", delaySeconds: 5 },
		field: "delaySeconds",
		rule: "effect",
	},
	{
		order: { effect: "body-truncated", status: 500 },
		field: "status",
		rule: "effect",
	},
	{
		order: { effect: "code-wrong", served: false },
		field: "served",
		rule: "effect",
	},
])("$order is refused for $field", ({ order, field, rule }) => {
	const read = readFaultOrder(order);
	expect(read).toMatchObject({
		ok: false,
		code: "input-invalid",
		data: { issues: [{ field, rule }] },
	});
});
