import type { CiamWays } from "./sending.ts";
import { customObjectWays } from "./ways/custom-object.ts";
import { loginWays } from "./ways/login.ts";
import { manageWays } from "./ways/manage.ts";
import { passkeyWays } from "./ways/passkeys.ts";
import { passwordWays } from "./ways/password.ts";
import { passwordlessWays } from "./ways/passwordless.ts";
import { pinWays } from "./ways/pin.ts";
import { registrationWays } from "./ways/registration.ts";
import { relayWays } from "./ways/relays.ts";
import { deviceWays } from "./ways/second-factor-devices.ts";
import { setUpWays } from "./ways/second-factor-set-up.ts";
import { secondStepWays } from "./ways/second-step.ts";
import { securityWays } from "./ways/security.ts";
import { sessionWays } from "./ways/session.ts";
import { socialWays } from "./ways/social.ts";
import { userWays } from "./ways/user.ts";

/** Ways to what one operation alone answers. */
export const ways: CiamWays = {
	...registrationWays,
	...loginWays,
	...passwordlessWays,
	...relayWays,
	...socialWays,
	...passkeyWays,
	...pinWays,
	...userWays,
	...passwordWays,
	...securityWays,
	...deviceWays,
	...setUpWays,
	...secondStepWays,
	...sessionWays,
	...customObjectWays,
	...manageWays,
};
