import { expect } from "vitest";
import { tokenOf } from "../sdk-harness.ts";
import { type KitRow, type KitTable, uidOf } from "./table.ts";

const api = "customObjectApi";
const sent = { items: ["book"], total: 12 };

/** A record of the person whose token it is. */
async function recordOf(row: KitRow) {
	const token = await tokenOf(row);
	const create = "createCustomObjectByToken";
	const record = await row.call(api, create, token, "cart", sent);
	return { token, record, id: record.Id };
}

/** A record of somebody, made by a backend. */
async function recordBy(row: KitRow) {
	const uid = await uidOf(row);
	const create = "createCustomObjectByUid";
	const record = await row.call(api, create, "cart", sent, uid);
	return { uid, record, id: record.Id };
}

/** Records of the tenant's own. */
export const customObjectApi: KitTable = {
	async createCustomObjectByToken(row) {
		const made = await row.ask(await tokenOf(row), "cart", sent);
		expect(made.CustomObject).toEqual(sent);
	},
	async updateCustomObjectByToken(row) {
		const { token, id } = await recordOf(row);
		const change = { total: 7 };
		const how = "partialreplace";
		const changed = await row.ask(token, "cart", id, change, how);
		expect(changed.CustomObject).toEqual({ ...sent, total: 7 });
	},
	async getCustomObjectByToken(row) {
		const { token, record } = await recordOf(row);
		const listed = await row.ask(token, "cart");
		expect(listed).toEqual({ data: [record], Count: 1 });
	},
	async getCustomObjectByRecordIDAndToken(row) {
		const { token, record, id } = await recordOf(row);
		expect(await row.ask(token, "cart", id)).toEqual(record);
	},
	async deleteCustomObjectByToken(row) {
		const { token, id } = await recordOf(row);
		expect(await row.ask(token, "cart", id)).toEqual({ IsDeleted: true });
		const list = "getCustomObjectByToken";
		const none = await row.refusal(api, list, token, "cart");
		expect(none.ErrorCode).toBe(1057);
	},
	async createCustomObjectByUid(row) {
		const Uid = await uidOf(row);
		const made = await row.ask("cart", sent, Uid);
		expect(made).toMatchObject({ Uid, CustomObject: sent });
	},
	async updateCustomObjectByUid(row) {
		const { uid, id } = await recordBy(row);
		const changed = await row.ask("cart", id, { total: 7 }, uid, "replace");
		expect(changed.CustomObject).toEqual({ total: 7 });
	},
	async getCustomObjectByUid(row) {
		const { uid, record } = await recordBy(row);
		expect((await row.ask("cart", uid)).data).toEqual([record]);
	},
	async getCustomObjectByRecordID(row) {
		const { uid, record, id } = await recordBy(row);
		expect(await row.ask("cart", id, uid)).toEqual(record);
	},
	async deleteCustomObjectByRecordID(row) {
		const { uid, id } = await recordBy(row);
		expect(await row.ask("cart", id, uid)).toEqual({ IsDeleted: true });
		const get = "getCustomObjectByRecordID";
		const none = await row.refusal(api, get, "cart", id, uid);
		expect(none.ErrorCode).toBe(1057);
	},
};
