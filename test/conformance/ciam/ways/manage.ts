import { type CiamApp, secret } from "../../../support/ciam.ts";
import { ada, block, type CiamWay, type CiamWays } from "../sending.ts";

type Query = Readonly<Record<string, string>>;
type Settings = Parameters<CiamApp["change"]>[0];

const eve = "eve@example.test";
const bob = "bob@example.test";
const number = "+43660123456";

const call = (
	app: CiamApp,
	method: string,
	path: string,
	query: Query = {},
	body?: unknown,
) =>
	app.call(method, `M/account${path}`, {
		query: { ...query, apisecret: secret },
		...(body !== undefined && { body }),
	});

const uidOf = async (app: CiamApp, email = ada.email): Promise<string> => {
	const { body } = await call(app, "GET", "", { email });
	return body.Uid;
};

const find =
	(query: Query): CiamWay =>
	(app) =>
		call(app, "GET", "", query);

const ofAda =
	(method: string, rest = ""): CiamWay =>
	async (app) =>
		call(app, method, `/${await uidOf(app)}${rest}`);

const ofNobody =
	(method: string, rest = ""): CiamWay =>
	(app) =>
		call(app, method, `/nobody${rest}`);

const post =
	(path: string, body: unknown): CiamWay =>
	(app) =>
		call(app, "POST", path, {}, body);

const mail = (kind: string, body: unknown) => post(`/emailtoken/${kind}`, body);
const sms = (kind: string, body: unknown) => post(`/smsotp/${kind}`, body);

const where =
	(settings: Settings, way: CiamWay): CiamWay =>
	(app) => {
		app.change(settings);
		return way(app);
	};

const twice =
	(way: CiamWay): CiamWay =>
	async (app) => {
		await way(app);
		return way(app);
	};

const limited = (way: CiamWay) =>
	where({ messages: { maxTokens: 1 } }, twice(way));

const refreshPath = "/access_token/refresh";

const refreshing =
	(path: string, happen: (app: CiamApp) => unknown = () => {}): CiamWay =>
	async (app) => {
		const { body } = await app.login(ada);
		await happen(app);
		return call(app, "GET", path, { refresh_Token: body.refresh_token });
	};

const refreshingWith =
	(path: string, refresh_Token: string): CiamWay =>
	(app) =>
		call(app, "GET", path, { refresh_Token });

const impersonating =
	(happen: (app: CiamApp) => unknown = () => {}): CiamWay =>
	async (app) => {
		const uid = await uidOf(app);
		await happen(app);
		return call(app, "GET", "/access_token", { uid });
	};

const adding =
	(Email: string, email = ada.email): CiamWay =>
	async (app) => {
		const sent = { Email, Type: "Work", Uid: await uidOf(app, email) };
		return mail("addemail", sent)(app);
	};

const verification = (email: string) => post("/verify/token", { email });
const forgot = (sent: unknown) => post("/forgot/token", sent);

const fresh = "new@example.test";

const creating = (more: object = {}, settings: Settings = {}): CiamWay =>
	where(settings, (app) => {
		const Email = [{ Type: "Primary", Value: fresh }];
		return call(app, "POST", "", {}, { Email, ...more });
	});

/** Changes ada. */
const updating = (body: object, settings: Settings = {}): CiamWay =>
	where(settings, async (app) =>
		call(app, "PUT", `/${await uidOf(app)}`, {}, body),
	);

/** What profiles of backends are refused for, wherever they are sent. */
const profileRefusals = (way: (more: object) => CiamWay) => ({
	968: way({ BirthDate: "13-13-1985" }),
	1038: way({ Email: [email("x")] }),
	1096: way({ PhoneId: "x" }),
	1107: way({ Addresses: [{ Type: "a" }, { Type: "a" }] }),
	1124: way({ PhoneNumbers: [{ PhoneType: "a" }, { PhoneType: "a" }] }),
	1125: way({ Addresses: [{ City: "Wien" }] }),
	1213: way({ PhoneNumbers: [{ PhoneNumber: "1" }] }),
	1201: way({ Email: [{ Value: fresh }] }),
	1202: way({ Email: [email(fresh), email(fresh, "Work")] }),
	1203: way({ Email: [email(fresh), email("b@example.test")] }),
	936: way({ Email: [email(bob)] }),
	993: way({ CustomFields: { Hat: "L" } }),
	1204: way({ UserName: "a b" }),
});

const email = (Value: string, Type = "Primary") => ({ Type, Value });

/** Ways to what the operations of this surface answer; custom objects stand elsewhere. */
export const manageWays: CiamWays = {
	createAccount: {
		200: creating({ EmailVerified: true }),
		...profileRefusals(creating),
		1017: creating({ UserName: "ada" }),
		1058: creating({ PhoneId: number }),
		1134: creating({ Password: "x" }),
		1044: async (app) => creating({ Uid: await uidOf(app) })(app),
		1189: creating({ Email: [] }),
		1200: creating({ Uid: "a b" }),
		1015: creating({ Password: fresh }),
		1216: creating({ Password: "password" }),
		1163: async (app) => {
			app.world.setPolicyOverrides("ciam", { age: { minimumYears: 18 } });
			return creating({ BirthDate: "01-01-2020" })(app);
		},
		1091: creating({ SecurityQuestionAnswer: { ["0".repeat(32)]: "x" } }),
		1095: creating(
			{ SecurityQuestionAnswer: { ["0".repeat(32)]: "x" } },
			{ securityQuestions: { questions: [] } },
		),
	},
	updateAccount: {
		200: updating({ FirstName: "Augusta" }),
		...profileRefusals(updating),
		937: (app) => call(app, "PUT", "/nobody", {}, {}),
		1017: updating({ UserName: "dora" }),
		1058: updating({ PhoneId: "+43660765432" }),
		1134: updating(
			{ FirstName: " " },
			{ registration: { requiredFields: ["FirstName"] } },
		),
		1189: async (app) => {
			const uid = await uidOf(app, bob);
			return call(app, "PUT", `/${uid}`, {}, { Email: [] });
		},
		1091: updating({ securityquestionanswer: { ["0".repeat(32)]: "x" } }),
		1095: updating(
			{ securityquestionanswer: { ["0".repeat(32)]: "x" } },
			{ securityQuestions: { questions: [] } },
		),
	},
	findAccount: {
		200: find({ email: ada.email }),
		1118: find({}),
		938: find({ email: "nobody@example.test" }),
	},
	getAccountByUid: { 200: ofAda("GET"), 937: ofNobody("GET") },
	deleteAccountByUid: { 200: ofAda("DELETE"), 937: ofNobody("DELETE") },
	makeEmailVerificationToken: {
		200: verification(bob),
		1038: verification("x"),
		938: verification("nobody@example.test"),
		1126: verification(ada.email),
		1178: limited(verification(bob)),
	},
	makeForgotToken: {
		200: forgot({ email: ada.email }),
		1038: forgot({ email: "x" }),
		938: forgot({ username: "nobody" }),
		1178: limited(forgot({ email: ada.email })),
		991: forgot({ email: eve }),
		1039: forgot({ username: "dora" }),
	},
	makeEmailToken: {
		200: mail("passwordlesslogin", { Email: ada.email }),
		1038: mail("passwordlesslogin", { Email: "x" }),
		936: adding(bob),
		937: mail("deleteuser", { Uid: "nobody" }),
		938: mail("forgotpassword", { UserName: "nobody" }),
		1126: mail("emailverification", { Email: ada.email }),
		1136: twice(mail("autologin", { Email: ada.email, clientguid: "guid-1" })),
		1178: limited(mail("passwordlesslogin", { Email: ada.email })),
		1181: mail("nothing", {}),
		1235: mail("forgotpin", { Email: ada.email }),
		991: mail("forgotpassword", { Email: eve }),
		1039: mail("forgotpassword", { UserName: "dora" }),
		1177: adding("bob@work.test", bob),
	},
	makeSmsCode: {
		200: sms("passwordlesslogin", { Phone: number }),
		1096: sms("passwordlesslogin", { Phone: "x" }),
		937: sms("addphone", { Phone: number, Uid: "nobody" }),
		938: sms("passwordlesslogin", { Phone: "+43660999999" }),
		1058: async (app) =>
			sms("addphone", { Phone: number, Uid: await uidOf(app, bob) })(app),
		1073: sms("phoneidverification", { Phone: number }),
		1179: limited(sms("passwordlesslogin", { Phone: number })),
		1182: sms("nothing", { Phone: number }),
		1235: sms("forgotpin", { Phone: number }),
		991: async (app) => {
			await block(app);
			return sms("forgotpassword", { Phone: number })(app);
		},
	},
	impersonate: {
		200: impersonating(),
		937: (app) => call(app, "GET", "/access_token", { uid: "nobody" }),
		991: impersonating(block),
		1338: where({ sessions: { limit: 0 } }, impersonating()),
	},
	refreshByRefreshToken: {
		200: refreshing(refreshPath),
		1217: refreshingWith(refreshPath, "x"),
		991: refreshing(refreshPath, block),
	},
	revokeRefreshToken: {
		200: refreshing(`${refreshPath}/revoke`),
		1217: refreshingWith(`${refreshPath}/revoke`, "x"),
	},
	revokeRefreshTokens: {
		200: ofAda("DELETE", `${refreshPath}/revoke`),
		937: ofNobody("DELETE", `${refreshPath}/revoke`),
	},
	makeSott: { 200: (app) => call(app, "GET", "/sott") },
	getServerInfo: { 200: (app) => app.call("GET", "/identity/v2/serverinfo") },
	getAppInfo: { 200: (app) => app.call("GET", "/ciam/appinfo") },
};
