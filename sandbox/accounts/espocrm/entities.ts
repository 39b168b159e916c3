import { call, meeting, note, task } from "./activity-entities";
import { account, opportunity } from "./deal-entities";
import type { Entity } from "./definitions";
import { contact, lead, team, user } from "./people-entities";

/** The entity types of the instance; each lists its attributes in the order in which EspoCRM answers them. */
export const entities: Entity[] = [lead, contact, account, opportunity, task, call, meeting, user, team, note];

const byType = new Map<string, Entity>(entities.map((one) => [one.type, one]));

export function findEntity(type: string): Entity | undefined {
  return byType.get(type);
}
