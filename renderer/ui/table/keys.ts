/** Where a key moves the active row; null for keys that do not move it. */
export function nextIndex(key: string, active: number, count: number, page: number): number | null {
  const clamp = (index: number): number => Math.min(Math.max(index, 0), Math.max(count - 1, 0));
  switch (key) {
    case 'ArrowDown':
      return clamp(active + 1);
    case 'ArrowUp':
      return clamp(active - 1);
    case 'PageDown':
      return clamp(active + page);
    case 'PageUp':
      return clamp(active - page);
    case 'Home':
      return 0;
    case 'End':
      return clamp(count - 1);
    default:
      return null;
  }
}
