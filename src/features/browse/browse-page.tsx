export function BrowsePage() {
  return null;
}
