import { type CiamApp, secret } from "../../../support/ciam.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";

const nowhere = "0".repeat(24);
const cart = { items: ["book"] };

/** How a record is reached: where its shelf stands, and with which proof. */
type Door = (app: CiamApp) => Promise<{
	readonly path: string;
	readonly token?: string;
	readonly query: Readonly<Record<string, string>>;
}>;

const byToken: Door = async (app) => ({
	path: "A/customobject",
	token: await app.tokenOf(ada),
	query: {},
});

const byUid: Door = async (app) => {
	const { body } = await app.login(ada);
	const path = `M/account/${body.Profile.Uid}/customobject`;
	return { path, query: { apisecret: secret } };
};

const byNobody: Door = async () => ({
	path: "M/account/nobody/customobject",
	query: { apisecret: secret },
});

/** Whether it is about a record, and what is sent. */
interface Act {
	readonly method: string;
	readonly id?: string;
	readonly body?: unknown;
	readonly objectName?: string;
}

async function act(
	app: CiamApp,
	door: Door,
	{ method, id, body, objectName = "cart" }: Act,
) {
	const { path, token, query } = await door(app);
	return app.call(method, id === undefined ? path : `${path}/${id}`, {
		query: { ...query, objectName },
		...(token !== undefined && { token }),
		...(body !== undefined && { body }),
	});
}

const add = async (app: CiamApp, door: Door): Promise<string> => {
	const made = await act(app, door, { method: "POST", body: cart });
	return made.body.Id;
};

/** Ways to what is refused whatever is done. */
function anyhow(door: Door, one: Act): CiamWays[string] {
	return {
		999: (app) => {
			// A list takes the place of the names, where an object would be laid over them.
			app.change({ customObjects: [] as never });
			return act(app, door, one);
		},
		1064: (app) => act(app, door, { ...one, objectName: "wish" }),
		937: (app) => act(app, byNobody, one),
	};
}

/** Ways to what is refused where one record is meant. */
function ofRecord(door: Door, one: Act): CiamWays[string] {
	return {
		...anyhow(door, { ...one, id: nowhere }),
		200: async (app) => act(app, door, { ...one, id: await add(app, door) }),
		995: (app) => act(app, door, { ...one, id: "x" }),
		1057: (app) => act(app, door, { ...one, id: nowhere }),
		1003: async (app) => {
			const id = await add(app, door);
			await deactivate(app);
			return act(app, door, { ...one, id });
		},
	};
}

async function deactivate({ world }: CiamApp): Promise<void> {
	await world.store.transact(async (transaction) => {
		for (const record of await transaction.list("resource")) {
			if (!record.collection.startsWith("custom-object/")) continue;
			const value = { ...Object(record.value), isActive: false };
			await transaction.put("resource", { ...record, value });
		}
	});
}

const notAnObject =
	(door: Door, one: Act): CiamWay =>
	(app) =>
		act(app, door, { ...one, body: "[1]" });

function surface(
	door: Door,
	suffix: string,
	{ 937: isByUid }: { readonly 937: boolean },
): CiamWays {
	const create = { method: "POST", body: cart };
	const list = { method: "GET" };
	const update = { method: "PUT", body: cart };
	const all: CiamWays = {
		[`createCustomObject${suffix}`]: {
			...anyhow(door, create),
			200: (app) => act(app, door, create),
			1035: notAnObject(door, create),
			1002: async (app) => {
				app.change({ customObjects: { cart: { maxRecords: 1 } } });
				await add(app, door);
				return act(app, door, create);
			},
		},
		[`listCustomObjects${suffix}`]: {
			...anyhow(door, list),
			200: async (app) => {
				await add(app, door);
				return act(app, door, list);
			},
			1057: (app) => act(app, door, list),
		},
		[`getCustomObject${suffix}`]: ofRecord(door, { method: "GET" }),
		[`updateCustomObject${suffix}`]: {
			...ofRecord(door, update),
			1035: notAnObject(door, { ...update, id: nowhere }),
		},
		[`deleteCustomObject${suffix}`]: ofRecord(door, { method: "DELETE" }),
	};
	if (isByUid) return all;
	return Object.fromEntries(
		Object.entries(all).map(([id, { 937: _unknown, ...others }]) => [
			id,
			others,
		]),
	);
}

/** Ways to what the operations of this surface answer, by token and by uid. */
export const customObjectWays: CiamWays = {
	...surface(byToken, "", { 937: false }),
	...surface(byUid, "OfAccount", { 937: true }),
};
