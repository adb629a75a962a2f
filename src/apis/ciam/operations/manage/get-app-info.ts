import { appInfoOf } from "../../app-info/app-info.ts";
import { operation } from "../../operation.ts";

/** Tells the settings of the tenant: GET /ciam/appinfo, 1.1 (S, D; another host, C). */
export const getAppInfo = operation(
	"getAppInfo",
	async ({ policy, tenant, baseUrl }) => ({
		status: 200,
		body: appInfoOf(policy, tenant, baseUrl),
	}),
);
