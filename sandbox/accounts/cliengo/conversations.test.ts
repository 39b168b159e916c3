import { expect, test } from "vitest";
import { ask, stoppedClock } from "../fixtures/ask";
import { cliengoState, irisChatId, siteId } from "../fixtures/cliengo-state";
import { openCliengoAccount } from "./routes";

function given() {
  const clock = stoppedClock();
  return { account: openCliengoAccount(cliengoState(), clock), clock };
}

test("messages come oldest first with their senders", () => {
  const { json } = ask(given().account, `GET /conversations/${irisChatId}/messages`);
  expect(json.results[0]).toMatchObject({
    type: "TEXT",
    body: "12 depots?",
    message: { text: "12 depots?" },
    sender: { type: "visitor", name: "Iris Quintela" },
    sendAt: "2026-03-04T15:18:09Z",
    sentAt: "2026-03-04T15:18:09Z",
  });
  expect(json.paging.total).toBe(2);
});

test("a message of the story appears when its time has come, and the conversation with it", () => {
  const { account, clock } = given();
  expect(ask(account, "GET /conversations").json.results[0].lastMessage).toBe("Your e-mail?");
  clock.advance(181);
  expect(ask(account, "GET /conversations").json.results[0]).toMatchObject({
    lastMessage: "?",
    lastMessageDate: "2026-03-10T15:03:00Z",
    lastMessageSender: "visitor",
  });
  expect(ask(account, `GET /conversations/${irisChatId}/messages`).json.paging.total).toBe(3);
});

test("a message that is sent stands before what the story says later", () => {
  const { account, clock } = given();
  const sent = ask(account, `POST /conversations/${irisChatId}/messages`, { body: { message: "Hola Iris" } }).json;
  expect(sent).toMatchObject({ body: "Hola Iris", sender: { type: "operator" }, sendAt: "2026-03-10T15:00:00Z" });
  clock.advance(181);
  const bodies = ask(account, `GET /conversations/${irisChatId}/messages`).json.results.map(
    (message: { body: string }) => message.body,
  );
  expect(bodies).toEqual(["12 depots?", "Your e-mail?", "Hola Iris", "?"]);
});

test("an empty message is refused", () => {
  const answer = ask(given().account, `POST /conversations/${irisChatId}/messages`, { body: { message: " " } });
  expect(answer).toMatchObject({ status: 400, json: { message: "message is required" } });
});

test("a conversation is created for a visitor of a site", () => {
  const { account } = given();
  const body = { companyId: "5f9a1bd07e4d3300117c0cff", websiteId: siteId, channel: "WEB", from: "otto@mail.example" };
  const created = ask(account, "POST /conversations", { body }).json;
  expect(created).toMatchObject({ visitorEmail: "otto@mail.example", status: "OPEN", lastMessage: null });
  expect(ask(account, `GET /conversations/${created.id}`).json).toEqual(created);
  expect(ask(account, "POST /conversations", { body: { ...body, channel: "FAX" } }).status).toBe(400);
  expect(ask(account, "POST /conversations", { body: { ...body, from: undefined } }).status).toBe(400);
});

test.each([
  ["channel=web", 1],
  ["channel=WHATSAPP", 0],
  ["since=2026-03-05", 0],
  ["assignedTo=UNASSIGNED", 1],
])("conversations are filtered by %s", (query, total) => {
  expect(ask(given().account, `GET /conversations?${query}`).json.paging.total).toBe(total);
});

test("an unknown conversation is a 404 in the vendor's words", () => {
  expect(ask(given().account, "GET /conversations/nope").json).toEqual({
    status: 404,
    message: "Conversation not found",
  });
});
