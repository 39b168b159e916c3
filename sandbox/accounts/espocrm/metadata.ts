import type { VendorResponse } from "../../contract";
import { isFields } from "../router";
import { type EspoAccountContext, readContextOf } from "./account";
import type { Attribute, Entity } from "./definitions";
import { entities, findEntity } from "./entities";
import { getRecord, toSingle, viewOf } from "./read";
import { refuse, reply } from "./replies";

/** Enough of `GET Metadata` to learn fields, their types and the options of this instance. */
export function replyMetadata(account: EspoAccountContext, key: string | null): VendorResponse {
  const entityDefs = Object.fromEntries(entities.map((one) => [one.type, { fields: fieldsOf(account, one) }]));
  const scopes = Object.fromEntries(entities.map(({ type }) => [type, { entity: true, object: true }]));
  const metadata: unknown = { app: { currency: { defaultCurrency: account.state.currency } }, entityDefs, scopes };
  const found = (key ?? "")
    .split(".")
    .filter(Boolean)
    .reduce<unknown>((value, part) => (isFields(value) ? value[part] : undefined), metadata);
  return reply((found ?? null) as object);
}

/** Labels: the sandbox's instance speaks the words it stores. */
export function replyI18n(account: EspoAccountContext): VendorResponse {
  const labels = entities.map((entity) => {
    const fields = Object.fromEntries(entity.attributes.map(({ name }) => [name, toLabel(name)]));
    const options = entity.attributes
      .filter(({ kind }) => kind === "enum")
      .map((attribute) => [
        attribute.name,
        Object.fromEntries(optionsOf(account, entity, attribute).map((option) => [option, option])),
      ]);
    return [entity.type, { fields, options: Object.fromEntries(options) }];
  });
  return reply(Object.fromEntries(labels));
}

export function replyAppUser(account: EspoAccountContext): VendorResponse {
  const { state } = account;
  const entity = findEntity("User");
  if (!entity) throw refuse(404, null);
  const user = getRecord(account, entity, state.api.userId);
  const denied = (type: string) => state.api.denied?.some((one) => one === type) ?? false;
  const table = Object.fromEntries(
    entities.map(({ type }) => {
      const level = denied(type) ? "no" : "all";
      return [type, { create: level === "no" ? "no" : "yes", read: level, edit: level, delete: level, stream: level }];
    }),
  );
  return reply({
    user: toSingle(viewOf(account, entity, readContextOf(account)), user),
    acl: { table, fieldTable: {} },
    preferences: { timeZone: "UTC", language: "en_US", defaultCurrency: state.currency },
    settings: { siteUrl: state.instanceUrl, version: state.version, recordListMaxSizeLimit: 200 },
    appParams: {},
  });
}

function fieldsOf(account: EspoAccountContext, entity: Entity): object {
  const fields = entity.attributes.map((attribute) => [
    attribute.name,
    {
      type: attribute.kind === "string" ? "varchar" : attribute.kind,
      ...(attribute.required && { required: true }),
      ...(attribute.readOnly && { readOnly: true }),
      ...(attribute.initial !== undefined && { default: attribute.initial }),
      ...(attribute.kind === "enum" && { options: optionsOf(account, entity, attribute) }),
    },
  ]);
  return Object.fromEntries(fields);
}

function optionsOf({ state }: EspoAccountContext, { type }: Entity, { name, options }: Attribute): readonly string[] {
  return state.enums?.[`${type}.${name}`] ?? options ?? [];
}

function toLabel(name: string): string {
  const words = name.replace(/([A-Z])/g, " $1");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
