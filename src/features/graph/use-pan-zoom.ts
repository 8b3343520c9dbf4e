/**
 * The view over a drawing: pointer, wheel, pinch and keys move and scale it. The wheel alone scrolls the page, as people
 * expect of a page; with Ctrl (which trackpads send for a pinch) it zooms where it points.
 */
import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';

interface View {
  /** What of the drawing stands at the frame's upper left corner. */
  readonly x: number;
  readonly y: number;
  /** Frame pixels for a unit of the drawing. */
  readonly scale: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LEAST_SCALE = 0.08;
const MOST_SCALE = 2.5;
/** Below it names cannot be read, so the first view shows a part instead of everything. */
const READABLE_SCALE = 0.62;
const MARGIN = 16;
const STEP = 60;

export interface PanZoom {
  readonly frame: RefObject<HTMLDivElement | null>;
  /** Unknown until the frame has been measured. */
  readonly viewBox: string | null;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** Moves the view by as little as it takes to show a box given by its centre. */
  readonly reveal: (box: Box) => void;
  readonly handlers: {
    readonly tabIndex: number;
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
    readonly onClickCapture: (event: React.MouseEvent) => void;
    readonly onDragStart: (event: React.DragEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** @param centre what the first view shows when everything at once could not be read. */
export function usePanZoom(width: number, height: number, centre: { readonly x: number; readonly y: number }): PanZoom {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const [view, setView] = useState<View | null>(null);
  const pointers = useRef(new Map<number, { x: number; y: number }>());
  const moved = useRef(0);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const shown = size ? (view ?? firstView(width, height, size, centre)) : null;

  const change = useCallback(
    (next: (now: View, size: { width: number; height: number }) => View) => {
      if (size) setView((now) => next(now ?? firstView(width, height, size, centre), size));
    },
    [size, width, height, centre],
  );
  const zoomAt = useCallback(
    (factor: number, at?: { x: number; y: number }) =>
      change((now, { width: frameWidth, height: frameHeight }) => {
        const scale = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, now.scale * factor));
        const point = at ?? { x: frameWidth / 2, y: frameHeight / 2 };
        return {
          scale,
          x: now.x + point.x / now.scale - point.x / scale,
          y: now.y + point.y / now.scale - point.y / scale,
        };
      }),
    [change],
  );

  // React listens to `wheel` passively, and a passive listener cannot keep the browser from zooming the page.
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      zoomAt(Math.exp(-event.deltaY / 300), { x: event.clientX - box.left, y: event.clientY - box.top });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [zoomAt]);

  const pan = (dx: number, dy: number): void =>
    change((now) => ({ ...now, x: now.x - dx / now.scale, y: now.y - dy / now.scale }));

  const onPointerMove = (event: PointerEvent): void => {
    const before = pointers.current.get(event.pointerId);
    if (!before || !frame.current) return;
    const now = { x: event.clientX, y: event.clientY };
    const others = [...pointers.current].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    pointers.current.set(event.pointerId, now);
    moved.current += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
    const [other] = others;
    if (other) {
      const box = frame.current.getBoundingClientRect();
      const factor = distance(now, other) / Math.max(1, distance(before, other));
      zoomAt(factor, { x: (now.x + other.x) / 2 - box.left, y: (now.y + other.y) / 2 - box.top });
    } else pan(now.x - before.x, now.y - before.y);
  };
  const release = (event: PointerEvent): void => {
    pointers.current.delete(event.pointerId);
  };

  return {
    frame,
    viewBox: shown && size ? `${shown.x} ${shown.y} ${size.width / shown.scale} ${size.height / shown.scale}` : null,
    zoom: (factor) => zoomAt(factor),
    fit: () => change((_, frameSize) => wholeView(width, height, frameSize)),
    reveal: (box) => change((now, frameSize) => revealed(now, frameSize, box)),
    handlers: {
      tabIndex: 0,
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        moved.current = 0;
        pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onPointerMove,
      onPointerUp: release,
      onPointerCancel: release,
      // A drag that ends on a node is no click on it; a click by keyboard (`detail` 0) is one whatever was dragged before.
      onClickCapture: (event) => {
        if (event.detail > 0 && moved.current > 6) {
          event.preventDefault();
          event.stopPropagation();
        }
      },
      // Links would otherwise be dragged out of the page.
      onDragStart: (event) => event.preventDefault(),
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const action = {
          ArrowLeft: () => pan(STEP, 0),
          ArrowRight: () => pan(-STEP, 0),
          ArrowUp: () => pan(0, STEP),
          ArrowDown: () => pan(0, -STEP),
          '+': () => zoomAt(1.25),
          '=': () => zoomAt(1.25),
          '-': () => zoomAt(0.8),
          '0': () => change((_, frameSize) => wholeView(width, height, frameSize)),
        }[event.key];
        if (!action) return;
        event.preventDefault();
        action();
      },
    },
  };
}

function wholeView(width: number, height: number, size: { width: number; height: number }): View {
  const scale = Math.min(
    1,
    (size.width - 2 * MARGIN) / Math.max(1, width),
    (size.height - 2 * MARGIN) / Math.max(1, height),
  );
  return { scale, x: width / 2 - size.width / scale / 2, y: height / 2 - size.height / scale / 2 };
}

function firstView(
  width: number,
  height: number,
  size: { width: number; height: number },
  centre: { readonly x: number; readonly y: number },
): View {
  const whole = wholeView(width, height, size);
  if (whole.scale >= READABLE_SCALE) return whole;
  const scale = READABLE_SCALE;
  // As near to the centre as it goes without showing what lies beyond the drawing.
  const start = (at: number, extent: number, length: number): number =>
    extent + 2 * MARGIN <= length
      ? (extent - length) / 2
      : Math.min(extent + MARGIN - length, Math.max(-MARGIN, at - length / 2));
  return {
    scale,
    x: start(centre.x, width, size.width / scale),
    y: start(centre.y, height, size.height / scale),
  };
}

function revealed(view: View, size: { width: number; height: number }, box: Box): View {
  const shift = (start: number, length: number, centre: number, extent: number): number => {
    const low = centre - extent / 2 - MARGIN;
    const high = centre + extent / 2 + MARGIN;
    if (low < start) return low;
    return high > start + length ? high - length : start;
  };
  return {
    ...view,
    x: shift(view.x, size.width / view.scale, box.x, box.width),
    y: shift(view.y, size.height / view.scale, box.y, box.height),
  };
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
