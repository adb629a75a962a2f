import type { AddressInfo } from "node:net";
import express from "express";
import { stagedoorRouter } from "../../dist/src/hosts/express.js";
import { createSimulator } from "../../dist/src/index.js";
import { announce } from "./yardstick.ts";

const app = express();
app.use(stagedoorRouter(createSimulator({ scenario: "mobility-demo" })));
const server = app.listen(0, "127.0.0.1", () => announce((server.address() as AddressInfo).port));
