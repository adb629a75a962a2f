import type { AddressInfo } from "node:net";
import express from "express";
import { announce, createYardstick } from "./yardstick.ts";

const yardstick = await createYardstick();
const app = express();
app.use(express.json());
app.post("/mobility/sign-in-email", async (request, response) => {
	const tokens = await yardstick.signIn(request.body);
	if (tokens === undefined) response.status(401).json({ errorCode: "AUTH90" });
	else response.json(tokens);
});
app.get("/mobility/customers", async (request, response) => {
	response.json(await yardstick.profile(request.headers.authorization));
});
const server = app.listen(0, "127.0.0.1", () =>
	announce((server.address() as AddressInfo).port),
);
