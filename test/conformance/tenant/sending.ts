import type { TenantAnswer, TenantApp } from "../../support/tenant.ts";
import type { Asked } from "../request.ts";

/** Sends a request as it is. */
export function sendAsked(
	app: TenantApp,
	{ method, path, query, headers, body }: Asked,
): Promise<TenantAnswer> {
	const [, tenant = "", rest = ""] = /^\/api\/([^/]*)(.*)$/.exec(path) ?? [];
	const address = query === "" ? rest : `${rest}?${query}`;
	const bytes = body === undefined ? body : new TextEncoder().encode(body);
	return app.call(method, address, bytes, { tenant, headers });
}

/** The request with somebody's token. */
export function bearing(asked: Asked, token: string): Asked {
	const authorization = `Bearer ${token}`;
	return { ...asked, headers: { ...asked.headers, authorization } };
}
