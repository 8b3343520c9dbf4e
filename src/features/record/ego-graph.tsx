import { useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordLink } from '../../catalogue-access/record-link.tsx';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { TransitionGraph } from '../../core/graph/transition-graph.ts';
import { GraphDrawing } from '../../ui/graph/graph-drawing.tsx';
import { layoutEgo } from './ego-layout.ts';
import styles from './transitions.module.css';

const NARROW = '(width < 44rem)';

export interface EgoGraphProps {
  readonly id: string;
  readonly graph: TransitionGraph;
  readonly catalogue: Catalogue;
}

/** The errors around one: time runs from left to right, on a narrow page from top to bottom. Its nodes are links. */
export function EgoGraph({ id, graph, catalogue }: EgoGraphProps) {
  const { t } = useTranslation();
  const narrow = useMatches(NARROW);
  const plot = useMemo(() => layoutEgo(graph, id, narrow ? 'TB' : 'LR'), [graph, id, narrow]);
  const margin = 6;
  const width = Math.ceil(plot.width) + 2 * margin;
  const height = Math.ceil(plot.height) + 2 * margin;
  return (
    <div className={styles.picture}>
      {/* A group of links, not an image: each of them can be reached and followed. */}
      {/* biome-ignore lint/a11y/useSemanticElements: there is no HTML element for a group inside SVG */}
      <svg
        role="group"
        aria-label={t(($) => $.record.graphLabel)}
        width={width}
        height={height}
        viewBox={`${-margin} ${-margin} ${width} ${height}`}
      >
        <GraphDrawing
          plot={plot}
          toneOf={(node) => (node.id === id ? 'self' : catalogue.row(node.id) ? 'plain' : 'missing')}
          renderLink={(node, box) =>
            node.id === id || !catalogue.row(node.id) ? box : <RecordLink id={node.id}>{box}</RecordLink>
          }
        />
      </svg>
    </div>
  );
}

function useMatches(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
