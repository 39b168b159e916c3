/** What `npm run test:e2e` says about the stack it started. */
function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: journeys are run by npm run test:e2e.`);
  return value;
}

export const appUrl = given("BASE_URL");
export const sandboxUrl = given("MEMBRANE_API_URL");
