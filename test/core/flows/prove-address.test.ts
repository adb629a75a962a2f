// Several addresses of one account: each is added and proved by what was sent to it.
import { describe, expect, it } from "vitest";
import { addEmail } from "../../../src/core/flows/add-email.ts";
import {
	proveAddress,
	sendAddressProof,
} from "../../../src/core/flows/prove-address.ts";
import { removeEmail } from "../../../src/core/flows/remove-identifier.ts";
import { anEmail, aPhone } from "../../support/an-account.ts";
import {
	createFlowWorld,
	dawn,
	type FlowWorld,
	wrongCode,
} from "../../support/flow-context.ts";
import { register } from "../../support/register.ts";

const first = anEmail("ada@example.test", 5);
const second = "ada@work.test";
const phone = "+43660123456";

async function adaInAWorld(identifiers = [first]) {
	const world = createFlowWorld();
	const ada = await register(world.context(), { identifiers });
	return { world, ada };
}

const add = (
	world: FlowWorld,
	accountId: Awaited<ReturnType<typeof register>>["id"],
	special: { readonly email?: string; readonly form?: "code" | "link" } = {},
) =>
	addEmail(world.context(), {
		accountId,
		email: second,
		label: "Secondary",
		...special,
	});

describe("adding an address", () => {
	it.each(["link", "code"] as const)(
		"waits for the %s that was sent there",
		async (form) => {
			const { world, ada } = await adaInAWorld();
			const { store } = world.context();
			expect(await add(world, ada.id, { form })).toMatchObject({ ok: true });
			expect(await store.get("account", ada.id)).toEqual(ada);
			const secret = await world.lastSecret(second);
			const proved = await proveAddress(
				world.context(),
				form === "link"
					? { token: secret }
					: { address: { type: "email", value: second }, code: secret },
			);
			expect(proved).toMatchObject({
				ok: true,
				value: { account: { id: ada.id } },
			});
			expect((await store.get("account", ada.id))?.identifiers).toEqual([
				first,
				{ type: "email", value: second, label: "Secondary", verifiedAt: dawn },
			]);
		},
	);

	it("is refused before any address is proved", async () => {
		const { world, ada } = await adaInAWorld([anEmail("ada@example.test")]);
		expect(await add(world, ada.id)).toMatchObject({
			code: "identifier-unverified",
		});
	});

	it.each([
		[first.value, "identifier-taken"],
		["ben@example.test", "identifier-taken"],
		["no address", "identifier-malformed"],
	])("is refused for %s: %s", async (email, code) => {
		const { world, ada } = await adaInAWorld();
		await register(world.context(), { email: "ben@example.test" });
		expect(await add(world, ada.id, { email })).toMatchObject({ code });
	});

	it("is refused at its end when somebody else has the address by then", async () => {
		const { world, ada } = await adaInAWorld();
		await add(world, ada.id);
		await register(world.context(), { email: second });
		const token = await world.lastSecret(second);
		expect(await proveAddress(world.context(), { token })).toMatchObject({
			code: "identifier-taken",
		});
	});
});

describe("proving an address", () => {
	it("verifies a further one and leaves the first as it is", async () => {
		const { world, ada } = await adaInAWorld([first, anEmail(second)]);
		const address = { type: "email", value: second } as const;
		await sendAddressProof(world.context(), { address });
		world.advance(10);
		const code = await world.lastSecret(second);
		await proveAddress(world.context(), { address, code });
		const { now, store } = world.context();
		expect((await store.get("account", ada.id))?.identifiers).toEqual([
			first,
			anEmail(second, now),
		]);
		expect(await sendAddressProof(world.context(), { address })).toMatchObject({
			code: "already-verified",
		});
	});

	it("tells wrong, used and expired codes apart", async () => {
		const { world } = await adaInAWorld([aPhone(phone)]);
		const address = { type: "phone", value: phone } as const;
		const prove = (code: string) =>
			proveAddress(world.context(), { address, code });
		const sent = () => sendAddressProof(world.context(), { address });
		await sent();
		const code = await world.lastSecret(phone);
		expect(await prove(wrongCode(code))).toMatchObject({
			code: "code-mismatch",
		});
		world.advance(300);
		expect(await prove(code)).toMatchObject({ code: "code-expired" });
		await sent();
		const another = await world.lastSecret(phone);
		expect(await prove(another)).toMatchObject({ ok: true });
		expect(await prove(another)).toMatchObject({
			code: "challenge-unknown",
			data: { consumedAt: world.context().now },
		});
	});

	it("sends nothing to an address of nobody, or of somebody else", async () => {
		const { world, ada } = await adaInAWorld();
		await register(world.context(), { phone });
		const unknown = { type: "email", value: "eve@example.test" } as const;
		const foreign = { type: "phone", value: phone } as const;
		const context = world.context();
		expect(await sendAddressProof(context, { address: unknown })).toMatchObject(
			{
				code: "account-unknown",
			},
		);
		expect(
			await sendAddressProof(context, { address: foreign, accountId: ada.id }),
		).toMatchObject({ code: "account-unknown" });
		expect(await world.outbox()).toEqual([]);
	});

	it("is worth nothing once the account gave the address up", async () => {
		const { world, ada } = await adaInAWorld([first, anEmail(second)]);
		const address = { type: "email", value: second } as const;
		await sendAddressProof(world.context(), { address, form: "link" });
		const token = await world.lastSecret(second);
		await removeEmail(world.context(), { accountId: ada.id, email: second });
		expect(await proveAddress(world.context(), { token })).toMatchObject({
			code: "challenge-unknown",
		});
	});
});
