// biome-ignore lint/style/noDefaultExport: PostCSS reads nothing else
export default { plugins: { "@tailwindcss/postcss": {} } };
