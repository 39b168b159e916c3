import { describe, expect, test } from "vitest";
import { generateAccounts } from "./accounts";

/** The twelve things a visitor of the demo can find, on two days on which weekdays and clocks fall differently. */
describe.each(["2026-11-20T12:40:00Z", "2026-06-01T08:00:00Z"])("the story started at %s", (text) => {
  const firstStart = new Date(text);
  const { cliengo, espocrm, gong } = generateAccounts({ firstStart, size: "demo", seed: "harbor loom" });

  const minutesAgo = (instant: string) => (firstStart.getTime() - Date.parse(instant)) / 60_000;
  const daysAgo = (dateTime: string) => minutesAgo(`${dateTime.replace(" ", "T")}Z`) / 1440;
  const must = <T>(row: T | undefined): T => {
    if (row === undefined) throw new Error("Not told");
    return row;
  };
  const chatsOf = (name: string) => cliengo.conversations.filter((row) => row.visitorName === name);
  const linesOf = (name: string) => chatsOf(name).flatMap((row) => cliengo.messages[row.id] ?? []);
  const lead = (name: string) => must(espocrm.leads.find((row) => `${row.firstName} ${row.lastName}` === name));
  const espoUser = (name: string) => must(espocrm.users.find((row) => `${row.firstName} ${row.lastName}` === name)).id;
  const callWith = (name: string) => must(gong.calls.find((call) => call.parties.some((party) => party.name === name)));
  const saidAt = (callId: string, second: number) =>
    (gong.transcripts[callId] ?? []).find((turn) => turn.sentences.some(({ start }) => start === second * 1000));
  const words = (turn: ReturnType<typeof saidAt>) => turn?.sentences.map((sentence) => sentence.text).join(" ");

  test("① Marcelo Duarte waits on WhatsApp for 40 minutes, nobody answered, nobody owns him", () => {
    const [chat] = chatsOf("Marcelo Duarte");
    expect(chat).toMatchObject({ channel: "WHATSAPP", assignedTo: null, intercepted: false });
    const lines = linesOf("Marcelo Duarte");
    expect(lines.some((line) => line.sender.type === "operator")).toBe(false);
    expect(lines.at(-1)?.body).toBe("Vocês atendem Campinas? Preciso de uma proposta pra 6 docas.");
    expect(minutesAgo(lines.at(-1)?.sendAt ?? "")).toBe(40);
    expect(lead("Marcelo Duarte")).toMatchObject({ status: "New", assignedUserId: null });
    expect(espocrm.leads.filter((row) => !row.assignedUserId)).toHaveLength(1);
  });

  test("② Iris Quintela says 12 in chat and deal, and 14 at 10:12 of the call", () => {
    expect(linesOf("Iris Quintela").map((line) => line.body)).toContain(
      "Necesitamos cotizar 12 depósitos, con ingreso único.",
    );
    const deal = must(espocrm.opportunities.find((row) => row.name === "Vela Norte - 12 depósitos"));
    expect(deal).toMatchObject({ amount: 18_000, amountCurrency: "USD", stage: "Proposal" });
    const call = callWith("Iris Quintela");
    const { id, duration } = call.metaData;
    expect(Math.floor(duration / 60)).toBe(29);
    expect(words(saidAt(id, 602))).toBe("¿Y cuántos depósitos están usando hoy con agenda de dársenas?");
    expect(words(saidAt(id, 609))).toBe("Te lo puse en el chat: doce.");
    expect(words(saidAt(id, 612))).toContain("serían catorce");
    expect(words(saidAt(id, 612))).toContain("el ingreso único no es negociable");
    const iris = call.parties.find((party) => party.name === "Iris Quintela");
    expect(saidAt(id, 612)?.speakerId).toBe(iris?.speakerId);
    const sso = call.content?.trackers?.find((tracker) => tracker.name === "Single sign-on");
    expect(sso?.occurrences.some(({ startTime }) => startTime > 612 && startTime < 631)).toBe(true);
    expect(call.parties.map((party) => party.speakerId)).not.toContain(saidAt(id, 655)?.speakerId);
    expect(lead("Iris Quintela")).toMatchObject({ status: "In Process", assignedUserId: espoUser("Nadia Ferro") });
    const addresses = cliengo.contacts.filter((row) => row.name === "Iris Quintela").map((row) => row.email);
    expect(addresses).toContain("Iris.Quintela@velanorte.example");
  });

  test("③ Caio promised Beatriz a sheet at 41:07 by a Friday that is gone; no task, and she asks", () => {
    const call = callWith("Beatriz Sarmento");
    expect(words(saidAt(call.metaData.id, 2467))).toBe("Consigo, te mando a planilha de ROI até sexta.");
    expect(new Date(call.metaData.started).getUTCDay()).toBe(2);
    const days = minutesAgo(call.metaData.started) / 1440;
    expect(days).toBeGreaterThan(3);
    expect(days).toBeLessThan(11);
    expect(espocrm.tasks.filter((task) => /Ipê|Beatriz/.test(task.name))).toEqual([]);
    expect(espocrm.leads.filter((row) => row.lastName === "Sarmento")).toEqual([]);
    const asked = linesOf("Beatriz Sarmento").at(-1);
    expect(asked).toMatchObject({ body: "Oi Caio, conseguiu a planilha?", sender: { type: "visitor" } });
    expect(minutesAgo(asked?.sendAt ?? "")).toBe(27 * 60);
  });

  test("④ Jorge Villalba is three chat contacts in nine days and one lead", () => {
    const contacts = cliengo.contacts.filter((row) => row.name === "Jorge Villalba");
    expect(contacts.map((row) => row.phone || row.email)).toEqual([
      "011 15-5555-0136",
      "+54 9 11 5555-0136",
      "jorge.villalba@gruponandu.example",
    ]);
    expect(contacts.every((row) => minutesAgo(row.creationDate) < 10 * 1440)).toBe(true);
    expect(espocrm.leads.filter((row) => row.lastName === "Villalba")).toHaveLength(1);
    expect(lead("Jorge Villalba").phoneNumber).toBe("+5491155550136");
  });

  test("⑤ Paula and Pablo Lanza share a switchboard", () => {
    expect(lead("Paula Lanza")).toMatchObject({
      phoneNumber: "+543415550100",
      assignedUserId: espoUser("Tomás Ibarra"),
    });
    const pablo = must(cliengo.contacts.find((row) => row.name === "Pablo Lanza"));
    expect(pablo).toMatchObject({ phone: "0341 555-0100", email: "pablo@hermanoslanza.example" });
    expect([null, "UNASSIGNED"]).toContain(pablo.assignedTo);
  });

  test("⑥ Farmalita went to Negotiation on Monday, without a word for 23 days", () => {
    const deal = must(espocrm.opportunities.find((row) => row.name.startsWith("Farmalita")));
    expect(deal).toMatchObject({ amount: 1_240_000, amountCurrency: "MXN", stage: "Negotiation" });
    expect(new Date(`${deal.modifiedAt.replace(" ", "T")}Z`).getUTCDay()).toBe(1);
    expect(daysAgo(deal.modifiedAt)).toBeLessThan(8);
    const steps = espocrm.notes.filter((note) => note.parentId === deal.id && note.type === "Status");
    expect(steps.at(-1)).toMatchObject({ createdAt: deal.modifiedAt, data: { value: "Negotiation" } });
    const chats = cliengo.conversations.filter((row) => row.visitorEmail?.endsWith("@farmalita.example"));
    const calls = gong.calls.filter((call) => call.parties.some((p) => p.emailAddress?.endsWith("@farmalita.example")));
    const wordsAt = [
      ...chats.flatMap((row) => (cliengo.messages[row.id] ?? []).map((line) => line.sendAt)),
      ...calls.map((call) => call.metaData.started),
    ].map((at) => minutesAgo(at) / 1440);
    expect(Math.round(Math.min(...wordsAt))).toBe(23);
  });

  test("⑦ A number nobody knows spoke with Ximena for 27 minutes and named a company", () => {
    const call = must(gong.calls.find((row) => row.parties.some((party) => party.phoneNumber === "+522295550132")));
    expect(Math.floor(call.metaData.duration / 60)).toBe(27);
    expect(call.metaData.primaryUserId).toBe(gong.users.find((user) => user.firstName === "Ximena")?.id);
    expect(call.parties.find((party) => party.phoneNumber)).toMatchObject({ name: null, emailAddress: null });
    expect(words(saidAt(call.metaData.id, 6))).toContain("Cadena Fría del Golfo");
    expect(JSON.stringify([cliengo.contacts, espocrm.leads, espocrm.contacts])).not.toMatch(/555 ?-?0132/);
    expect(espocrm.leads.some((row) => row.accountName === "Cadena Fría del Golfo")).toBe(true);
  });

  test("⑧ Sofía Arrieta must not be called, and a task for today says call", () => {
    const sofia = lead("Sofía Arrieta");
    expect(sofia).toMatchObject({ doNotCall: true, assignedUserId: espoUser("Nadia Ferro") });
    const task = must(espocrm.tasks.find((row) => row.parentId === sofia.id));
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "America/Argentina/Buenos_Aires" }).format(firstStart);
    expect(task).toMatchObject({ name: "Llamar a Sofía Arrieta", status: "Not Started", dateEndDate: today });
    expect(task.assignedUserId).toBe(sofia.assignedUserId);
  });

  test("⑨ Hugo Béjar is a client in Cliengo and in process in EspoCRM", () => {
    expect(cliengo.contacts.find((row) => row.name === "Hugo Béjar")?.status).toBe("CLIENT");
    expect(lead("Hugo Béjar").status).toBe("In Process");
  });

  test("⑩ A status carries a word that no one mapped", () => {
    expect(espocrm.leads.filter((row) => row.status === "Esperando papeles").length).toBeGreaterThanOrEqual(2);
    expect(espocrm.enums?.["Lead.status"]).toContain("Esperando papeles");
  });

  test("⑪ Harlan Pike's call in English is listed, its transcript not given yet", () => {
    const call = callWith("Harlan Pike");
    expect(call.metaData.language).toBe("eng");
    expect(minutesAgo(call.visibleAt)).toBeGreaterThan(0);
    expect(minutesAgo(call.analysedAt ?? "")).toBeLessThan(0);
  });

  test("⑫ Two of Joel's wrote last and wait", () => {
    const joel = must(cliengo.users.find((user) => user.name === "Joel Aranda")).id;
    const waiting = cliengo.conversations.filter(
      (row) => row.assignedTo === joel && cliengo.messages[row.id]?.at(-1)?.sender.type === "visitor",
    );
    expect(waiting.map((row) => row.visitorName).sort()).toEqual(["Jorge Villalba", "Silvana Otamendi"]);
  });

  test("names are long, accented, missing, or in another script", () => {
    const names = espocrm.leads.map((row) => `${row.firstName} ${row.lastName}`);
    expect(Math.max(...names.map((name) => name.length))).toBeGreaterThan(50);
    expect(names.some((name) => /\p{Script=Han}/u.test(name))).toBe(true);
    expect(names.some((name) => /['’]/.test(name))).toBe(true);
    expect(cliengo.contacts.filter((row) => !row.name && !row.email).length).toBeGreaterThan(5);
    expect(cliengo.contacts.filter((row) => !row.name && row.email).length).toBeGreaterThan(2);
    expect(
      gong.calls.flatMap((call) => call.parties).filter((p) => p.name && !p.emailAddress && !p.phoneNumber),
    ).toHaveLength(2);
    expect(cliengo.contacts.filter((row) => row.assignedTo && typeof row.assignedTo === "object")).toHaveLength(1);
    expect(cliengo.contacts.filter((row) => row.creationDate.endsWith("-03:00"))).toHaveLength(1);
  });
});
