import { identifierKey } from "../../core/record-keys.ts";
import type { Account, OutboxMessage, Resource } from "../../core/records.ts";
import { totpOf } from "../../core/second-factor.ts";
import { partsOfRealm, realmOf } from "../../core/values.ts";
import type { ApiDefinition } from "../../pipeline/api-definition.ts";
import { effectivePolicy } from "../../pipeline/policy.ts";
import {
	keptCollection,
	type ScenarioParameterValues,
} from "../../pipeline/scenario-catalogue.ts";
import type { World } from "../../pipeline/world.ts";

/** Values by name. */
export type Values = { readonly [name: string]: string | number | boolean };

type Apis = { readonly [name: string]: ApiDefinition };

/**
 * What one API of a world has to say about the persons of a state: their ids (`userId`, and
 * `<parameter>UserId` for addresses beside `email`), what the steps of the state kept (`token`), the
 * newest message (`code`, `link`), the authenticator app (`totpSecret`, `totpCode`).
 */
export async function valuesOfApi(
	world: World,
	api: ApiDefinition,
	params: ScenarioParameterValues,
): Promise<Values> {
	const values: Record<string, string | number | boolean> = {};
	const isOurs = ({ realm }: Pick<Resource, "realm">) =>
		partsOfRealm(realm).api === api.name;
	for (const [name, value] of Object.entries(params)) {
		const account = await personOf(world, api, value);
		if (account === undefined) continue;
		const isMain = name === "email";
		values[isMain ? "userId" : `${name}UserId`] =
			api.publicId?.(account) ?? account.id;
		if (isMain) Object.assign(values, appValues(world, api, account));
	}
	const messages = (await world.store.list("message")).filter(isOurs);
	Object.assign(values, messageValues(messages.at(-1)));
	for (const { collection, id, value } of (
		await world.store.list("resource")
	).filter(isOurs))
		if (collection === keptCollection && typeof value === "string")
			values[id] = value;
	return values;
}

async function personOf(
	world: World,
	api: ApiDefinition,
	email: unknown,
): Promise<Account | undefined> {
	if (typeof email !== "string" || !email.includes("@")) return undefined;
	const value = email.toLowerCase();
	for (const tenant of [...api.tenants.known, ...world.tenants(api.name)]) {
		const key = identifierKey(realmOf(api.name, tenant), {
			type: "email",
			value,
		});
		const found = await world.store.findUnique("account", key);
		if (found !== undefined) return found;
	}
	return undefined;
}

function appValues(world: World, api: ApiDefinition, account: Account): Values {
	const app = totpOf(account);
	if (app === undefined) return {};
	const { digits, stepSeconds } = effectivePolicy(world, api).totp;
	const now = world.clock.now();
	return {
		totpSecret: app.secret,
		totpCode: world.totp.code(app.secret, now, digits, stepSeconds),
	};
}

function messageValues(message: OutboxMessage | undefined): Values {
	if (message === undefined) return {};
	const { code, link } = message;
	return {
		...(code !== undefined && { code }),
		...(link !== undefined && { link }),
	};
}

/**
 * The reply to a verifier: the parameters, then the values of each API under its name
 * (`bankingToken`), and under their plain names (`token`) those of one of them.
 *
 * @param chosen the API whose values get the plain names (default: a value has a plain name when only
 *   one API has it)
 */
export async function stateValues(
	world: World,
	apis: Apis,
	params: ScenarioParameterValues,
	chosen: string | undefined,
): Promise<Values> {
	const named: Record<string, string | number | boolean> = {};
	const plain = new Map<string, (string | number | boolean)[]>();
	for (const api of Object.values(apis)) {
		const values = await valuesOfApi(world, api, params);
		for (const [name, value] of Object.entries(values)) {
			named[`${api.name}${name[0]?.toUpperCase()}${name.slice(1)}`] = value;
			if (chosen === undefined || chosen === api.name)
				plain.set(name, [...(plain.get(name) ?? []), value]);
		}
	}
	const clear = [...plain].flatMap(([name, [value, ...others]]) =>
		value === undefined || others.length > 0 ? [] : [[name, value] as const],
	);
	return { world: world.id, ...named, ...params, ...Object.fromEntries(clear) };
}
