import { apiInfo } from "../../api-info.ts";
import { operation } from "../../operation.ts";

/** Describes the simulator and its APIs. `GET /meta`. */
export const getMeta = operation("getMeta", async ({ services }) => ({
	status: 200,
	body: {
		name: "stagedoor",
		version: services.version,
		apis: Object.values(services.apis).map(apiInfo),
	},
}));
