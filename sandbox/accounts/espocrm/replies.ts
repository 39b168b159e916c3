import type { VendorResponse } from "../../contract";
import { Refusal } from "../router";

const JSON_HEADERS = { "content-type": "application/json" };

export function reply(body: object | boolean): VendorResponse {
  return { status: 200, headers: JSON_HEADERS, body };
}

/** The reason travels in a header; the body is empty but for a few cases. */
export function failure(status: number, reason: string | null, body?: object): VendorResponse {
  return { status, headers: { ...JSON_HEADERS, ...(reason && { "x-status-reason": reason }) }, body };
}

export function refuse(status: number, reason: string | null, body?: object): Refusal {
  return new Refusal(failure(status, reason, body));
}

export function refuseField(entityType: string, field: string, type: string): Refusal {
  return refuse(400, `Field validation failure; entityType: ${entityType}, field: ${field}, type: ${type}.`, {
    messageTranslation: { label: "validationFailure", scope: null, data: { field, type } },
  });
}
