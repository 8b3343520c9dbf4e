import { type ReactNode, useId } from 'react';
import styles from './graph-drawing.module.css';

/** A graph that has been laid out; what `core/graph` makes fits. Pixels. */
export interface DrawnGraph<Node extends DrawnNode> {
  readonly nodes: readonly {
    readonly node: Node;
    /** Centre. */
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly edges: readonly DrawnEdge[];
}

export interface DrawnNode {
  readonly id: string;
  /** The first line is the node's family. */
  readonly lines: readonly string[];
}

interface DrawnEdge {
  /** `loose`: without direction, drawn dotted and without an arrow. */
  readonly edge: { readonly from: string; readonly to: string; readonly loose: boolean };
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export type NodeTone = 'plain' | 'self' | 'missing';

export interface GraphDrawingProps<Node extends DrawnNode> {
  readonly plot: DrawnGraph<Node>;
  readonly toneOf: (node: Node) => NodeTone;
  /** Wraps a node's box in its link; missing nodes and the node itself come back as they are. */
  readonly renderLink: (node: Node, box: ReactNode) => ReactNode;
}

/** The boxes and arrows of a laid-out graph, to stand inside an `<svg>` of the caller's size and view. */
export function GraphDrawing<Node extends DrawnNode>({ plot, toneOf, renderLink }: GraphDrawingProps<Node>) {
  const arrow = useId();
  return (
    <>
      <defs>
        <marker
          id={arrow}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
        >
          <path d="M0 0.8 7.5 4 0 7.2Z" className={styles.arrow} />
        </marker>
      </defs>
      <g aria-hidden>
        {plot.edges.map((placed) => (
          <path
            key={`${placed.edge.from} ${placed.edge.to} ${placed.edge.loose}`}
            d={curveThrough(placed)}
            className={placed.edge.loose ? styles.loose : styles.edge}
            markerEnd={placed.edge.loose ? undefined : `url(#${arrow})`}
          />
        ))}
      </g>
      {plot.nodes.map(({ node, x, y, width, height }) => (
        <g key={node.id} transform={`translate(${x - width / 2} ${y - height / 2})`} className={styles[toneOf(node)]}>
          {renderLink(
            node,
            <>
              <rect width={width} height={height} rx="2" className={styles.box} />
              <text className={styles.label} lang="en">
                {node.lines.map((line, index) => (
                  <tspan
                    key={line}
                    x={width / 2}
                    y={7 + 12.5 + index * 17}
                    className={index === 0 ? styles.family : undefined}
                  >
                    {line}
                  </tspan>
                ))}
              </text>
            </>,
          )}
        </g>
      ))}
    </>
  );
}

/** A smooth path through dagre's points: straight to the middle of each pair, bent at the points. */
function curveThrough({ points }: DrawnEdge): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const last = rest.at(-1) ?? first;
  let path = `M${first.x} ${first.y}`;
  for (let index = 0; index < rest.length - 1; index++) {
    const bend = rest[index];
    const next = rest[index + 1];
    if (!bend || !next) continue;
    const end = index === rest.length - 2 ? last : { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 };
    path += `Q${bend.x} ${bend.y} ${end.x} ${end.y}`;
  }
  return rest.length < 2 ? `${path}L${last.x} ${last.y}` : path;
}
