/** What somebody typed, in any script: its direction is its own and leaves the words around it alone. */
export function Name({ children }: { children: string }) {
  return <bdi dir="auto">{children}</bdi>;
}
