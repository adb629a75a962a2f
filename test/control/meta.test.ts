// What the simulator says of itself.
import { expect, test } from "vitest";
import { apiInfo } from "../../src/control/api-info.ts";
import { routeSpec, tinyApi } from "../support/tiny-api.ts";
import { createStage } from "./stage.ts";

test("it is up", async () => {
	const { data } = await createStage().client.raw.GET("/health");
	expect(data).toEqual({ status: "ok" });
});

test("it tells its version and its APIs", async () => {
	expect(await createStage().client.meta()).toEqual({
		name: "stagedoor",
		version: "0.0.0-test",
		apis: [
			{
				name: "tiny",
				title: "Tiny",
				tenants: ["main"],
				locales: ["en", "de"],
				operations: [],
			},
		],
	});
});

test("an operation is fully there unless its spec says otherwise", () => {
	const routes = [
		routeSpec({ operationId: "whole" }),
		routeSpec({ operationId: "half", extensions: { "x-support": "partial" } }),
	];
	expect(apiInfo(tinyApi({ routes })).operations).toMatchObject([
		{ operationId: "whole", support: "full" },
		{ operationId: "half", support: "partial" },
	]);
});
