import { expect, test } from "vitest";
import { layOutColumns } from "./table-columns";

const render = () => null;
const columns = [
  { id: "person", label: "Person", width: 200, grow: 3, render },
  { id: "stage", label: "Stage", width: 100, grow: 1, render },
  { id: "amount", label: "Amount", width: 80, render },
];
const shape = (width: number) => layOutColumns(columns, width).map(({ id, width }) => [id, width]);

test("what is left over is shared by those that grow", () => {
  expect(shape(480)).toEqual([
    ["person", 275],
    ["stage", 125],
    ["amount", 80],
  ]);
});

test("the last column goes first where the width does not reach", () => {
  expect(shape(379)).toEqual([
    ["person", 259.25],
    ["stage", 119.75],
  ]);
});

test("the first column stays however narrow it gets", () => {
  expect(shape(50)).toEqual([["person", 200]]);
});
