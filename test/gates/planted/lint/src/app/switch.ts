export function sign(kind: "a" | "b"): number {
  switch (kind) {
    case "a":
      return 1;
  }
  return 0;
}
