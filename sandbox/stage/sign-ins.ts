import { disconnect, restart } from "../membrane/lifecycle";
import { ready } from "../membrane/lifecycle-steps";
import type { Act } from "./act";

export const signInActs: Act[] = [
  {
    key: "signs-out",
    done: "It signed out: somebody has to sign in again.",
    play(world, connection) {
      disconnect(world, connection, "The session at the vendor has ended");
      return { signedIn: false };
    },
  },
  {
    key: "signs-in",
    done: "It is signed in again.",
    play(world, connection) {
      connection.requestError = undefined;
      restart(world, connection, [ready]);
      return { signedIn: true };
    },
  },
];
