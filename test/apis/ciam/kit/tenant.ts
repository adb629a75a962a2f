import { expect } from "vitest";
import { password } from "../../../support/ciam.ts";
import { auth, type KitRow, type KitTable } from "./table.ts";

async function signUpWith({ call }: KitRow, sott: string): Promise<void> {
	const profile = {
		Email: [{ Type: "Primary", Value: "zoe@example.test" }],
		Password: password,
	};
	const answer = await call(auth, "userRegistrationByEmail", profile, sott);
	expect(answer.IsPosted).toBe(true);
}

/** What a client asks about the tenant. */
export const configurationApi: KitTable = {
	async getConfigurations({ ask }) {
		const { SecurityQuestions } = await ask();
		expect(SecurityQuestions.Questions).toHaveLength(2);
	},
	async getServerInfo({ ask }) {
		const info = await ask(20);
		expect(info.Sott.TimeDifference).toBe("20 Minutes");
	},
};

/** One-time tokens for a sign-up, made by the server. */
export const sottApi: KitTable = {
	async generateSott(row) {
		const { Sott } = await row.ask(20);
		expect(Sott).toMatch(/\*[0-9a-f]{32}$/);
		await signUpWith(row, Sott);
	},
};

/** One-time tokens for a sign-up, made by the kit. */
export const helper: KitTable = {
	async getSott(row) {
		await signUpWith(row, await row.ask({}, "", "", "30"));
	},
};
