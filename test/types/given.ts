// Read by the type check only: each expected error below must be one, or `npm run typecheck` fails.
import type { PactV4, V3MockServer } from "@pact-foundation/pact";
import { given } from "../../mocks/pact.ts";

declare const pact: PactV4;
declare const send: (server: V3MockServer) => Promise<void>;

export const locked = pact
	.addInteraction()
	.given(...given("locked", { email: "grace@example.test" }))
	.given(...given("signed-up"))
	.uponReceiving("a sign-in")
	.withRequest("GET", "/")
	.willRespondWith(423)
	.executeTest(send);

// @ts-expect-error a name that the library does not have
given("loked");

// @ts-expect-error a parameter that the state does not have
given("locked", { mail: "grace@example.test" });

// @ts-expect-error a value of another type
given("locked", { email: 7 });
