const FONT = "500 11.5px 'Inter Variable', sans-serif";
let context: CanvasRenderingContext2D | null = null;

/** How wide a label is drawn, in pixels. */
export function measureLabel(text: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * 7;
  context.font = FONT;
  return Math.ceil(context.measureText(text).width) + 1;
}
