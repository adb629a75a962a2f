import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../core/errors.ts";
import type { FlowContext } from "../core/flows/context.ts";
import type { ApiDefinition } from "../pipeline/api-definition.ts";
import { createFlowContext } from "../pipeline/flow-context.ts";
import type { World } from "../pipeline/world.ts";
import { isWorldId } from "../pipeline/worlds.ts";
import { refuseHere } from "./refusals.ts";
import type { ControlServices } from "./services.ts";

/** An API of a world. */
export interface ApiTarget {
	readonly world: World;
	readonly api: ApiDefinition;
}

/** One tenant of an API of a world, ready for the core's flows. */
export interface RealmTarget extends ApiTarget {
	readonly flow: FlowContext;
}

interface Request<Path> {
	readonly path: Path;
	readonly services: ControlServices;
	readonly exchange: { readonly origin: string };
}

/** The world a path names, made on its first use. @returns or `world-unknown` for an impossible name */
export async function openWorld({
	path,
	services,
}: Request<{ readonly world: string }>): Promise<Accepted<World> | AnyRefusal> {
	if (!isWorldId(path.world)) {
		return refuseHere("world-unknown", { world: path.world });
	}
	return accept(await services.worlds.open(path.world));
}

/** The API of a world that a path names. @returns or `world-unknown`, `api-unknown` */
export async function openApi(
	request: Request<{ readonly world: string; readonly api: string }>,
): Promise<Accepted<ApiTarget> | AnyRefusal> {
	const { apis } = request.services;
	const name = request.path.api;
	const api = Object.hasOwn(apis, name) ? apis[name] : undefined;
	if (api === undefined) {
		return refuseHere("api-unknown", { api: name, known: Object.keys(apis) });
	}
	const world = await openWorld(request);
	return world.ok ? accept({ world: world.value, api }) : world;
}

/**
 * The realm that a path names, with a flow context at this moment of its world.
 *
 * @returns or `world-unknown`, `api-unknown`, `tenant-unknown`
 */
export async function openRealm(
	request: Request<{
		readonly world: string;
		readonly api: string;
		readonly tenantName: string;
	}>,
): Promise<Accepted<RealmTarget> | AnyRefusal> {
	const target = await openApi(request);
	if (!target.ok) return target;
	const { world, api } = target.value;
	const tenant = request.path.tenantName;
	const known = [...api.tenants.known, ...world.tenants(api.name)];
	if (!known.includes(tenant))
		return refuse("tenant-unknown", { tenant, known });
	const flow = createFlowContext({
		world,
		api,
		tenant,
		locale: api.locales.default,
		baseUrl: `${request.exchange.origin}/${api.name}`,
	});
	return accept({ world, api, flow });
}
