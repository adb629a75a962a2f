import { operation } from "../../operation.ts";

/** Tells that the simulator serves requests. `GET /health`. */
export const getHealth = operation("getHealth", async () => ({
	status: 200,
	body: { status: "ok" as const },
}));
