import type { CiamWays } from "./sending.ts";
import { customObjectWays } from "./ways/custom-object.ts";
import { loginWays } from "./ways/login.ts";
import { manageWays } from "./ways/manage.ts";
import { passwordWays } from "./ways/password.ts";
import { registrationWays } from "./ways/registration.ts";
import { sessionWays } from "./ways/session.ts";
import { userWays } from "./ways/user.ts";

/** Ways to what one operation alone answers. */
export const ways: CiamWays = {
	...registrationWays,
	...loginWays,
	...userWays,
	...passwordWays,
	...sessionWays,
	...customObjectWays,
	...manageWays,
};
