/** As the vendor's database compares text: without case and accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return NOT_ASCII.test(lower) ? lower.normalize("NFD").replace(/\p{M}/gu, "") : lower;
}

const NOT_ASCII = /[^ -~]/;
