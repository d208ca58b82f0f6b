import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app, screen, type BrowserWindow, type Rectangle } from 'electron';

interface WindowState {
  readonly bounds: Rectangle;
  readonly maximized: boolean;
}

const stateFile = (): string => join(app.getPath('userData'), 'vindue.json');

/** True where enough of the window would be seen: the second screen may be gone since. */
function isVisible(bounds: Rectangle): boolean {
  const { workArea } = screen.getDisplayMatching(bounds);
  const width =
    Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
  return width > 200 && bounds.y >= workArea.y && bounds.y < workArea.y + workArea.height - 100;
}

/** How the window stood last time, or null: never an error, it is only comfort. */
export function loadWindowState(): WindowState | null {
  try {
    const { bounds, maximized } = JSON.parse(readFileSync(stateFile(), 'utf8')) as WindowState;
    const whole = [bounds.x, bounds.y, bounds.width, bounds.height].every(Number.isInteger);
    return whole && isVisible(bounds) ? { bounds, maximized } : null;
  } catch {
    return null;
  }
}

export function saveWindowState(window: BrowserWindow): void {
  const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
  try {
    mkdirSync(dirname(stateFile()), { recursive: true });
    writeFileSync(stateFile(), JSON.stringify(state));
  } catch {
    // A full disk must not keep the window from closing.
  }
}
