import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { birthOf } from "./identity.mjs";
import { createKeeper } from "./keeper.mjs";

const keeperUrl = pathToFileURL(join(import.meta.dirname, "keeper.mjs")).href;
const forever = ["-e", "setInterval(() => {}, 1000)"];

function givenFolder() {
  const folder = mkdtempSync(join(tmpdir(), "tributary-keeper-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const recordOf = (folder) => JSON.parse(readFileSync(join(folder, "processes.json"), "utf8"));

/** Another process that claims the folder and starts one program, as `npm start` does. Answers when both run. */
async function givenStart(folder) {
  const script = `
    import { createKeeper } from ${JSON.stringify(keeperUrl)};
    const keeper = createKeeper(${JSON.stringify(folder)});
    await keeper.claim();
    const { pid } = keeper.start("worker", process.execPath, ${JSON.stringify(forever)});
    console.log(pid);
    setInterval(() => {}, 1000);`;
  const start = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void start.kill("SIGKILL"));
  const [line] = await start.stdout.take(1).toArray();
  return { start, workerPid: Number(String(line)) };
}

const endOf = (child) => new Promise((resolve) => child.once("exit", resolve));

test("what a killed start left is ended by the next one", async () => {
  const folder = givenFolder();
  const { start, workerPid } = await givenStart(folder);
  const killed = endOf(start);
  start.kill("SIGKILL");
  await killed;
  expect(birthOf(workerPid)).not.toBeNull();

  await createKeeper(folder).claim();
  expect(birthOf(workerPid)).toBeNull();
});

test("while a start runs, a second one from the same folder is refused and disturbs nothing", async () => {
  const folder = givenFolder();
  const { start, workerPid } = await givenStart(folder);
  const second = createKeeper(folder);
  await expect(second.claim()).rejects.toThrow(`Tributary already runs from this folder (process ${start.pid}).`);
  await second.stopAll();
  expect(recordOf(folder).map(({ pid }) => pid)).toEqual([start.pid, workerPid]);

  process.kill(workerPid, "SIGKILL");
});

test("a process that only has the id of one of ours is left alone", async () => {
  const folder = givenFolder();
  const stranger = spawn(process.execPath, forever, { detached: true });
  onTestFinished(() => void stranger.kill("SIGKILL"));
  const another = { name: "worker", pid: stranger.pid, birth: "another boot/1", signal: "SIGTERM" };
  writeFileSync(join(folder, "processes.json"), JSON.stringify([{ name: "start", pid: 1, birth: "x" }, another]));

  await createKeeper(folder).claim();
  expect(birthOf(stranger.pid)).not.toBeNull();
});

test("everything ends, the last started first", async () => {
  const keeper = createKeeper(givenFolder());
  await keeper.claim();
  const ended = [];
  for (const name of ["database", "web"]) {
    keeper.start(name, process.execPath, forever).ended.then((how) => ended.push([name, how]));
  }
  await keeper.stopAll();
  expect(ended).toEqual([
    ["web", "SIGTERM"],
    ["database", "SIGTERM"],
  ]);
  expect(() => keeper.start("late", process.execPath, forever)).toThrow("Stopped.");
});

test("a program that cannot be started ends at once and says why", async () => {
  const keeper = createKeeper(givenFolder());
  await keeper.claim();
  keeper.start("worker", join(tmpdir(), "no-such-program"), []);
  expect(await keeper.firstToEnd()).toMatchObject({ name: "worker", how: expect.stringContaining("ENOENT") });
  await keeper.stopAll();
});
