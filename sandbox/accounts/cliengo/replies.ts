import type { VendorResponse } from "../../contract";
import { Refusal } from "../router";

const JSON_HEADERS = { "content-type": "application/json; charset=utf-8" };

export function reply(body: object): VendorResponse {
  return { status: 200, headers: JSON_HEADERS, body };
}

export function failure(status: number, message: string): VendorResponse {
  return { status, headers: JSON_HEADERS, body: { status, message } };
}

export function refuse(status: number, message: string): Refusal {
  return new Refusal(failure(status, message));
}
