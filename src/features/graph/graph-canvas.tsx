import Maximize from 'lucide-react/icons/maximize';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordLink } from '../../catalogue-access/record-link.tsx';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { GraphEdge } from '../../core/graph/transition-graph.ts';
import { Button } from '../../ui/button.tsx';
import { GraphDrawing } from '../../ui/graph/graph-drawing.tsx';
import { layoutGraph } from '../../ui/graph/graph-layout.ts';
import { breakSlug, type GraphPlot, type PlotEdge, type PlotNode } from '../../ui/graph/graph-plot.ts';
import styles from './graph-canvas.module.css';
import { usePanZoom } from './use-pan-zoom.ts';

export interface GraphCanvasProps {
  readonly edges: readonly GraphEdge[];
  readonly catalogue: Catalogue;
}

/** The picture: dragged, zoomed by Ctrl and wheel, pinch, buttons or keys; what gets the focus comes into view. */
export function GraphCanvas({ edges, catalogue }: GraphCanvasProps) {
  const { t } = useTranslation();
  const plot = useMemo(() => layoutFor(edges, innerWidth), [edges]);
  const { frame, viewBox, zoom, fit, handlers, reveal } = usePanZoom(plot.width, plot.height);
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

/** Families are packed as wide as the page shows them at a size that can be read. */
function layoutFor(edges: readonly GraphEdge[], pageWidth: number): GraphPlot {
  const targetWidth = Math.min(1700, Math.max(440, pageWidth * 1.2));
  return layoutGraph(nodesOf(edges), edges.map(plotEdge), { direction: pageWidth < 700 ? 'TB' : 'LR', targetWidth });
}

function nodesOf(edges: readonly GraphEdge[]): PlotNode[] {
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return [...ids].map((id) => {
    const slash = id.indexOf('/');
    return { id, lines: [id.slice(0, slash), ...breakSlug(id.slice(slash + 1))] };
  });
}

function plotEdge({ from, to, kind }: GraphEdge): PlotEdge {
  return { from, to, loose: kind === 'confusedWith' };
}
