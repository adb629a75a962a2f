import { readAccountBy } from "../../../../core/flows/find-account.ts";
import { readPhone } from "../../identifiers/read.ts";
import { operation } from "../../operation.ts";

/** Says whether a phone number is taken as an identifier. */
export const checkPhone = operation("checkPhone", async ({ flow, query }) => {
	const phone = readPhone(query.phone);
	if (!phone.ok) return phone;
	const sought = { type: "phone", value: phone.value } as const;
	const holder = await readAccountBy(flow, sought);
	return { status: 200, body: { IsExist: holder !== undefined } };
});
