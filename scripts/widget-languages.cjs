/**
 * React Aria carries its widgets' words in 34 languages and imports them all. This build step keeps the ones the product
 * speaks; a language nobody kept falls back to English inside React Aria.
 */
const spoken = ["en-US", "es-ES", "pt-BR"];

module.exports = function keepSpokenLanguages(source) {
  const lines = source.split("\n");
  return lines
    .filter((line) => {
      const language = line.match(/^(?:import .*\/|\s+")([a-z]{2}-[A-Z]{2})(?:\.mjs";|":)/)?.[1];
      return !language || spoken.includes(language);
    })
    .join("\n");
};
