// Records of a tenant's own, kept of a person under the names of the settings (fact sheet 3.10). What
// a person does by token, a backend does by uid.
import { beforeEach, describe, expect, it } from "vitest";
import {
	type CiamApp,
	openCiamApp,
	password,
	secret,
} from "../../support/ciam.ts";

const ada = { email: "ada@example.test", password };
const cart = { objectName: "cart" };
const nowhere = "0".repeat(24);

let app: CiamApp;
let token: string;
let uid: string;
beforeEach(async () => {
	app = await openCiamApp();
	const { body } = await app.login(ada);
	token = body.access_token;
	uid = body.Profile.Uid;
});

interface Door {
	/** Path of the records, in front of the id. */
	readonly path: () => string;
	readonly proof: () => {
		readonly token?: string;
		readonly query: Readonly<Record<string, string>>;
	};
}

const doors: readonly (readonly [name: string, door: Door])[] = [
	[
		"by token",
		{ path: () => "A/customobject", proof: () => ({ token, query: cart }) },
	],
	[
		"by uid",
		{
			path: () => `M/account/${uid}/customobject`,
			proof: () => ({ query: { ...cart, apisecret: secret } }),
		},
	],
];

describe.each(doors)("records %s", (_name, { path, proof }) => {
	const call = (
		method: string,
		id = "",
		body?: unknown,
		query: Readonly<Record<string, string>> = {},
	) => {
		const { query: own, ...shown } = proof();
		return app.call(method, `${path()}${id}`, {
			...shown,
			query: { ...own, ...query },
			...(body !== undefined && { body }),
		});
	};
	const add = async (object: unknown) => {
		const { body } = await call("POST", "", object);
		return `/${body.Id}`;
	};

	it("are made, read, listed and deleted", async () => {
		const made = await call("POST", "", { items: ["book"], total: 12 });
		expect(made.body).toEqual({
			Id: expect.stringMatching(/^[0-9a-f]{24}$/),
			Uid: uid,
			IsActive: true,
			IsDeleted: false,
			DateCreated: "2026-01-01T06:00:00.000Z",
			DateModified: "2026-01-01T06:00:00.000Z",
			CustomObject: { items: ["book"], total: 12 },
		});
		const id = `/${made.body.Id}`;
		expect((await call("GET", id)).body).toEqual(made.body);
		const list = await call("GET");
		expect(list.body).toEqual({ data: [made.body], Count: 1 });
		expect((await call("DELETE", id)).body).toEqual({ IsDeleted: true });
		expect((await call("GET", id)).code).toBe(1057);
		expect((await call("GET")).code).toBe(1057);
	});

	it.each([
		{ type: "partialreplace", left: { items: ["pen"], total: 12 } },
		{ type: "PartialReplace", left: { items: ["pen"], total: 12 } },
		{ type: "replace", left: { items: ["pen"] } },
		{ type: "Default", left: { items: ["pen"] } },
		{ type: "", left: { items: ["pen"] } },
	])("are changed by '$type'", async ({ type: updateType, left }) => {
		const id = await add({ items: ["book"], total: 12 });
		app.advance(1);
		const items = { items: ["pen"] };
		const { body } = await call("PUT", id, items, { updateType });
		expect(body.CustomObject).toEqual(left);
		expect(body.DateCreated).toBe("2026-01-01T06:00:00.000Z");
		expect(body.DateModified).toBe("2026-01-01T06:00:01.000Z");
	});

	it("keep names that look like the vendor's as they are", async () => {
		const id = await add({ Items: 1, items: 2, objectname: "x" });
		const { body } = await call("GET", id);
		expect(body.CustomObject).toEqual({ Items: 1, items: 2, objectname: "x" });
	});

	it("are refused for what is no object, or cannot be read", async () => {
		expect((await call("POST", "", "[1]")).code).toBe(1035);
		expect((await call("POST", "", "{")).code).toBe(965);
		expect((await call("PUT", `/${nowhere}`, "[1]")).code).toBe(1035);
		expect((await call("PUT", `/${nowhere}`, "{")).code).toBe(1079);
	});

	it("have names and ids", async () => {
		const other = { objectName: "wish" };
		expect((await call("GET", "", undefined, other)).code).toBe(1064);
		expect((await call("GET", "/abc")).code).toBe(995);
		expect((await call("DELETE", `/${nowhere}`)).code).toBe(1057);
		app.change({ customObjects: { cart: { maxRecords: 1 } } });
		await add({});
		expect((await call("POST", "", {})).code).toBe(1002);
	});
});

it("a record of one person is not there for another", async () => {
	const made = await app.call("POST", "A/customobject", {
		token,
		query: cart,
		body: {},
	});
	const other = await app.tokenOf({ username: "dora", password });
	const path = `A/customobject/${made.body.Id}`;
	const read = await app.call("GET", path, { token: other, query: cart });
	expect(read.code).toBe(1057);
});

it("an unknown uid is told", async () => {
	const path = "M/account/nobody/customobject";
	const query = { ...cart, apisecret: secret };
	expect((await app.call("GET", path, { query })).code).toBe(937);
});
