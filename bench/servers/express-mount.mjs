import express from "express";
import { createSimulator } from "stagedoor";
import { stagedoorRouter } from "stagedoor/express";

// JavaScript, because it measures the built package, which a type check cannot count on.
const app = express();
app.use(stagedoorRouter(createSimulator({ scenario: "mobility-demo" })));
const server = app.listen(0, "127.0.0.1", () => {
	console.log(`ready on http://127.0.0.1:${server.address().port}`);
});
