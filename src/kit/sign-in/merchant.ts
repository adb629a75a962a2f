import { createClient } from "../../client/apis/merchant.generated.ts";
import {
	appCode,
	type Caller,
	cookiesOf,
	granted,
	type SignedIn,
} from "./caller.ts";

const origin = "dashboard";

/** Signs in on the dashboard by password, and by app or mailed code where the role asks for one. */
export async function signInToMerchant(caller: Caller): Promise<SignedIn> {
	const { baseUrl, fetch, person: email } = caller;
	const body = { email, password: caller.password(), origin } as const;
	const api = createClient({ baseUrl, fetch });
	const login = await api.POST("/auth/login/manager", { body });
	const first = granted(caller, login);
	const cookies = cookiesOf(login.response);
	if (!("twoFactor" in first.data))
		return { token: first.data.token, ...cookies, answer: first };
	const isApp = first.data.twoFactor.methods.includes("totp");
	const proof = isApp
		? { otp: await appCode(caller) }
		: { emailOtp: await mailedCode(caller) };
	const second = await createClient({
		baseUrl,
		fetch,
		headers: { cookie: cookies.cookie },
	}).POST("/auth/otp", { body: proof });
	const answer = granted(caller, second);
	const { token } = answer.data;
	return { token, ...cookiesOf(second.response), answer };
}

async function mailedCode(caller: Caller): Promise<string> {
	const { baseUrl, fetch, person, world } = caller;
	const [newest] = await world.outbox.list({ recipient: person, limit: 1 });
	const asked = await createClient({ baseUrl, fetch }).POST("/auth/otp/email", {
		body: { email: person },
	});
	granted(caller, asked);
	return world.outbox.code(person, { after: newest?.sequence ?? 0 });
}
