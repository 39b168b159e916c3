"use client";

import { useState } from "react";

/** Tells React Aria the nonce for the styles it injects. It keeps the first one: the document's policy never changes. */
export function Nonce({ value }: { value: string }) {
  const [nonce] = useState(value);
  return <meta name="csp-nonce" content={nonce} />;
}
