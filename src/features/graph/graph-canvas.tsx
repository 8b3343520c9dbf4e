import Maximize from 'lucide-react/icons/maximize';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordLink } from '../../catalogue-access/record-link.tsx';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { GraphPlot, PlacedNode, Point } from '../../core/graph/graph-plot.ts';
import { Button } from '../../ui/button.tsx';
import { GraphDrawing } from '../../ui/graph/graph-drawing.tsx';
import styles from './graph-canvas.module.css';
import { usePanZoom } from './use-pan-zoom.ts';

const ORIGIN: Point = { x: 0, y: 0 };

export interface GraphCanvasProps {
  readonly plot: GraphPlot;
  readonly catalogue: Catalogue;
}

/** The picture: dragged, zoomed by Ctrl and wheel, pinch, buttons or keys; what gets the focus comes into view. */
export function GraphCanvas({ plot, catalogue }: GraphCanvasProps) {
  const { t } = useTranslation();
  const hub = useMemo(() => mostLinked(plot), [plot]);
  const { frame, viewBox, zoom, fit, handlers, reveal } = usePanZoom(plot.width, plot.height, hub);
  return (
    <section className={styles.canvas} aria-label={t(($) => $.graph.picture)}>
      <p className="visually-hidden">
        <a href="#edge-list">{t(($) => $.graph.list)}</a>
      </p>
      <div ref={frame} className={styles.frame} style={{ maxHeight: plot.height + 2 * 40 }} {...handlers}>
        {viewBox ? (
          // biome-ignore lint/a11y/useSemanticElements: there is no HTML element for a group inside SVG
          <svg role="group" aria-label={t(($) => $.graph.picture)} className={styles.svg} viewBox={viewBox}>
            <GraphDrawing
              plot={plot}
              toneOf={({ id }) => (catalogue.row(id) ? 'plain' : 'missing')}
              renderLink={(node, box) =>
                catalogue.row(node.id) ? (
                  <RecordLink
                    id={node.id}
                    onFocus={() => {
                      const placed = plot.nodes.find(({ node: { id } }) => id === node.id);
                      if (placed) reveal(placed);
                    }}
                  >
                    {box}
                  </RecordLink>
                ) : (
                  <>
                    <title>{t(($) => $.graph.missing)}</title>
                    {box}
                  </>
                )
              }
            />
          </svg>
        ) : null}
      </div>
      <div className={`${styles.controls} no-print`}>
        <Button size="s" aria-label={t(($) => $.graph.zoomIn)} onClick={() => zoom(1.4)}>
          <Plus aria-hidden />
        </Button>
        <Button size="s" aria-label={t(($) => $.graph.zoomOut)} onClick={() => zoom(1 / 1.4)}>
          <Minus aria-hidden />
        </Button>
        <Button size="s" aria-label={t(($) => $.graph.fit)} onClick={fit}>
          <Maximize aria-hidden />
        </Button>
      </div>
      <p className={`${styles.hint} no-print`}>{t(($) => $.graph.pictureHint)}</p>
    </section>
  );
}

/** Where the node with the most edges stands: the best place to begin to look. */
function mostLinked({ nodes, edges }: GraphPlot): Point {
  const degrees = new Map<string, number>();
  for (const { edge } of edges) {
    for (const id of [edge.from, edge.to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const degree = (placed: PlacedNode): number => degrees.get(placed.node.id) ?? 0;
  return (
    nodes.reduce<PlacedNode | null>((best, each) => (!best || degree(each) > degree(best) ? each : best), null) ??
    ORIGIN
  );
}
