import { expect } from "vitest";
import { ada } from "../sdk-harness.ts";
import {
	auth,
	type KitRow,
	type KitTable,
	phone,
	SecurityAnswer,
} from "./table.ts";

const api = "pinAuthenticationApi";
const email = ada.email;
const PIN = "4711";
const renewed = "1234";
const posted = { IsPosted: true };
const settings = { pin: { enabled: true, login: true, required: true } };

/** The token of a login that waits for its PIN. */
async function waiting(row: KitRow): Promise<string> {
	row.change({ ...settings, registration: { verifyBy: "code" } });
	const { ErrorCode, Data } = await row.refusal(auth, "loginByEmail", ada);
	expect(ErrorCode).toBe(1243);
	return Data.PINAuthToken;
}

/** Gives ada a PIN, and the session that it opens. */
async function withPin(row: KitRow) {
	const token = await waiting(row);
	return row.call(api, "setPINByPinAuthToken", { PIN }, token);
}

/** The old PIN is dead, the new one good. */
async function expectRenewed(row: KitRow, session: string): Promise<void> {
	const old = await row.refusal(api, "pinLogin", { PIN }, session);
	expect(old.ErrorCode).toBe(1236);
	const login = await row.call(api, "pinLogin", { PIN: renewed }, session);
	expect(login.Profile.FirstName).toBe("Ada");
}

/** Resets by what was mailed or sent by SMS. */
async function resetByCode(row: KitRow, by: Forgotten): Promise<void> {
	const { session_token } = await withPin(row);
	await row.call(api, by.forgot, by.who);
	const otp = await row.lastSecret(by.recipient);
	const sent = { ...by.who, otp, pin: renewed };
	expect(await row.ask(sent)).toMatchObject(posted);
	await expectRenewed(row, session_token);
}

/** Asks for a code, which resets the PIN then. */
async function forget(row: KitRow, by: Forgotten): Promise<void> {
	const { session_token } = await withPin(row);
	expect(await row.ask(by.who)).toMatchObject(posted);
	const otp = await row.lastSecret(by.recipient);
	await row.call(api, by.reset, { ...by.who, otp, pin: renewed });
	await expectRenewed(row, session_token);
}

async function resetByAnswer(row: KitRow, who: object): Promise<void> {
	const { session_token } = await withPin(row);
	const sent = { ...who, securityAnswer: SecurityAnswer, pin: renewed };
	expect(await row.ask(sent)).toMatchObject(posted);
	await expectRenewed(row, session_token);
}

/** A way to say who has forgotten a PIN, and the functions for it. */
interface Forgotten {
	readonly who: object;
	readonly recipient: string;
	readonly forgot: string;
	readonly reset: string;
}

const byEmail: Forgotten = {
	who: { email },
	recipient: email,
	forgot: "sendForgotPINEmailByEmail",
	reset: "resetPINByEmailAndOtp",
};
const byName: Forgotten = {
	who: { userName: "ada" },
	recipient: email,
	forgot: "sendForgotPINEmailByUsername",
	reset: "resetPINByUsernameAndOtp",
};
const bySms: Forgotten = {
	who: { phone },
	recipient: phone,
	forgot: "sendForgotPINSMSByPhone",
	reset: "resetPINByPhoneAndOtp",
};

/** PINs: chosen, used, changed and forgotten. */
export const pinAuthenticationApi: KitTable = {
	async setPINByPinAuthToken(row) {
		const login = await row.ask({ PIN }, await waiting(row));
		const again = [{ PIN }, login.session_token] as const;
		const { Profile } = await row.call(api, "pinLogin", ...again);
		expect(Profile.FirstName).toBe("Ada");
	},
	async pinLogin(row) {
		const { session_token } = await withPin(row);
		const login = await row.ask({ PIN }, session_token);
		expect(login.Profile.FirstName).toBe("Ada");
	},
	async inValidatePinSessionToken(row) {
		const { session_token } = await withPin(row);
		expect(await row.ask(session_token)).toMatchObject(posted);
		const over = await row.refusal(api, "pinLogin", { PIN }, session_token);
		expect(over.ErrorCode).toBe(1245);
	},
	async changePINByAccessToken(row) {
		const { access_token, session_token } = await withPin(row);
		const sent = { oldPIN: PIN, newPIN: renewed };
		expect(await row.ask(access_token, sent)).toMatchObject(posted);
		await expectRenewed(row, session_token);
	},
	sendForgotPINEmailByEmail: (row) => forget(row, byEmail),
	sendForgotPINEmailByUsername: (row) => forget(row, byName),
	sendForgotPINSMSByPhone: (row) => forget(row, bySms),
	resetPINByEmailAndOtp: (row) => resetByCode(row, byEmail),
	resetPINByUsernameAndOtp: (row) => resetByCode(row, byName),
	resetPINByPhoneAndOtp: (row) => resetByCode(row, bySms),
	async resetPINByResetToken(row) {
		const { session_token } = await withPin(row);
		row.change({ registration: { verifyBy: "link" } });
		await row.call(api, "sendForgotPINEmailByEmail", { email });
		const resetToken = await row.lastSecret(email);
		expect(await row.ask({ resetToken, pin: renewed })).toMatchObject(posted);
		await expectRenewed(row, session_token);
	},
	resetPINByEmailAndSecurityAnswer: (row) => resetByAnswer(row, { email }),
	resetPINByUsernameAndSecurityAnswer: (row) =>
		resetByAnswer(row, { userName: "ada" }),
	resetPINByPhoneAndSecurityAnswer: (row) => resetByAnswer(row, { phone }),
};
